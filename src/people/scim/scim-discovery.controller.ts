import { Controller, Get, Inject, Param, Res, UseFilters } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForPrograms } from '../../platform/access/access.decorators';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { resourceTypes, schemas, serviceProviderConfig } from './domain/discovery';
import { textOf, type JsonObject } from './domain/json';
import { listResponse } from './domain/paging';
import { ScimProblem } from './domain/scim-problem';
import { ScimDiscoveriesDto, ScimDiscoveryDto } from './dto/scim.dto';
import { scimBase } from './scim-base';
import { ScimProblemFilter } from './scim-problem.filter';
import { answer, ScimAnswers } from './scim-request';

/** What an identity provider can find out about this server (RFC 7644, section 4). */
@ApiTags('scim')
@ForPrograms('scim')
@ScimAnswers()
@UseFilters(ScimProblemFilter)
@Controller('scim/v2')
export class ScimDiscoveryController {
  private readonly base: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.base = scimBase(settings);
  }

  /** What of SCIM is done here, and what is not. */
  @Get('ServiceProviderConfig')
  @ApiResponse({ status: 200, type: ScimDiscoveryDto })
  config(@Res({ passthrough: true }) reply: FastifyReply): unknown {
    return answer(reply, serviceProviderConfig(this.base));
  }

  /** Users and groups. */
  @Get('ResourceTypes')
  @ApiResponse({ status: 200, type: ScimDiscoveriesDto })
  types(@Res({ passthrough: true }) reply: FastifyReply): unknown {
    return answer(reply, all(resourceTypes(this.base)));
  }

  /** One of them. */
  @Get('ResourceTypes/:id')
  @ApiResponse({ status: 200, type: ScimDiscoveryDto })
  type(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): unknown {
    return answer(reply, named(resourceTypes(this.base), id));
  }

  /** The attributes that are kept. */
  @Get('Schemas')
  @ApiResponse({ status: 200, type: ScimDiscoveriesDto })
  schemas(@Res({ passthrough: true }) reply: FastifyReply): unknown {
    return answer(reply, all(schemas(this.base)));
  }

  /** Those of one schema. */
  @Get('Schemas/:id')
  @ApiResponse({ status: 200, type: ScimDiscoveryDto })
  schema(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): unknown {
    return answer(reply, named(schemas(this.base), id));
  }
}

function all(resources: readonly JsonObject[]): JsonObject {
  return listResponse(resources, resources.length, { startIndex: 1, count: resources.length });
}

function named(resources: readonly JsonObject[], id: string): JsonObject {
  const found = resources.find((resource) => textOf(resource['id']).toLowerCase() === id.toLowerCase());
  if (!found) throw new ScimProblem(404, null, 'There is nothing of this name.');
  return found;
}
