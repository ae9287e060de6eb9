import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { nullableAs31 } from './openapi-31';

/** The OpenAPI 3.1 document of every route, made from the code that serves it. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Guildpath')
    .setDescription(
      'Onboarding journeys of an engineering guild. Dates are local calendar days (YYYY-MM-DD), instants are UTC. ' +
        'Failures are RFC 9457 problems with a stable `code`. Commands on paths, cohorts and journeys take an Idempotency-Key.',
    )
    .setVersion('1')
    .setLicense('MIT', 'https://spdx.org/licenses/MIT.html')
    .addCookieAuth('guildpath')
    .setOpenAPIVersion('3.1.0')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return nullableAs31(document);
}
