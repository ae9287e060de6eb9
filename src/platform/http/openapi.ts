import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { PERSON_SCHEME, PROGRAM_SCHEME, SESSION_SCHEME } from '../access/access.decorators';
import { nullableAs31 } from './openapi-31';
import { etagsOfRevisions } from './openapi-etags';
import { securityByScope } from './openapi-security';

/** The OpenAPI 3.1 document of every route, made from the code that serves it. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Guildpath')
    .setDescription(
      'Onboarding journeys of an engineering guild. Dates are local calendar days (YYYY-MM-DD), instants are UTC. ' +
        'Failures are RFC 9457 problems with a stable `code`. What creates something takes an Idempotency-Key; what several people ' +
        'edit has an ETag, and is changed with If-Match.',
    )
    .addServer('/', 'This installation')
    .setVersion('1')
    .setLicense('MIT', 'https://spdx.org/licenses/MIT.html')
    .addCookieAuth('guildpath', { type: 'apiKey', description: 'The session of a person’s own browser.' }, SESSION_SCHEME)
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'A personal token (`gpat_…`): acts as its owner, within the scopes that stand beside it.' },
      PERSON_SCHEME,
    )
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'A service token of the guild (`gpst_…`): acts as nobody; one of the scopes beside it is enough.' },
      PROGRAM_SCHEME,
    )
    .setOpenAPIVersion('3.1.0')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return etagsOfRevisions(securityByScope(nullableAs31(document)));
}
