import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Req, Res, UseFilters } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentProgram, ForPrograms } from '../../platform/access/access.decorators';
import type { Program } from '../../platform/access/bearer';
import { read, textOf, type JsonObject } from './domain/json';
import { listResponse } from './domain/paging';
import { projected } from './domain/projection';
import { ScimPatchDto, ScimSearchDto, ScimUserDto, ScimUsersDto } from './dto/scim.dto';
import { ScimProblemFilter } from './scim-problem.filter';
import {
  answer, answerOne, ApiAsked, ApiListAsked, ApiScimBody, askedBy, AskedInQuery, bodyOf, ScimAnswers, ScimIfMatch, type Asked,
} from './scim-request';
import { ScimUsers } from './scim-users.service';

/** People as an identity provider keeps them: SCIM 2.0 (RFC 7644). */
@ApiTags('scim')
@ForPrograms('scim')
@ScimAnswers()
@UseFilters(ScimProblemFilter)
@Controller('scim/v2/Users')
export class ScimUsersController {
  constructor(private readonly users: ScimUsers) {}

  /** Users, by a filter or all of them, in pages. */
  @Get()
  @ApiListAsked()
  @ApiResponse({ status: 200, type: ScimUsersDto })
  async list(@CurrentProgram() program: Program, @AskedInQuery() asked: Asked, @Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    return this.answerList(program, asked, reply);
  }

  /** The same, asked in a body: nothing of it stands in an address. */
  @Post('.search')
  @HttpCode(200)
  @ApiScimBody(ScimSearchDto)
  @ApiResponse({ status: 200, type: ScimUsersDto })
  async search(@CurrentProgram() program: Program, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    return this.answerList(program, askedBy(bodyOf(body)), reply);
  }

  /** One user. If-None-Match with the version one has answers 304. */
  @Get(':id')
  @ApiAsked()
  @ApiResponse({ status: 200, type: ScimUserDto })
  async find(
    @CurrentProgram() program: Program,
    @Param('id') id: string,
    @AskedInQuery() asked: Asked,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    return answerOne(request, reply, await this.users.find(program.guildId, id), asked);
  }

  /** Adds a user; the user name and the address happen once, so that the same request again answers 409. */
  @Post()
  @ApiAsked()
  @ApiScimBody(ScimUserDto)
  @ApiResponse({ status: 201, type: ScimUserDto })
  async create(
    @CurrentProgram() program: Program,
    @Body() body: unknown,
    @AskedInQuery() asked: Asked,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const made = await this.users.create(program.guildId, bodyOf(body));
    void reply.header('location', locationOf(made));
    return answerOne(request, reply, made, asked);
  }

  /** Replaces a user. If-Match with the version that was read refuses it when that has changed. */
  @Put(':id')
  @ApiAsked()
  @ApiScimBody(ScimUserDto)
  @ApiResponse({ status: 200, type: ScimUserDto })
  async replace(
    @CurrentProgram() program: Program,
    @Param('id') id: string,
    @ScimIfMatch() ifMatch: string | null,
    @Body() body: unknown,
    @AskedInQuery() asked: Asked,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    return answerOne(request, reply, await this.users.replace(program.guildId, id, ifMatch, bodyOf(body)), asked);
  }

  /** Changes parts of a user, as Entra ID and Okta write it. If-Match as above. */
  @Patch(':id')
  @ApiAsked()
  @ApiScimBody(ScimPatchDto)
  @ApiResponse({ status: 200, type: ScimUserDto })
  async patch(
    @CurrentProgram() program: Program,
    @Param('id') id: string,
    @ScimIfMatch() ifMatch: string | null,
    @Body() body: unknown,
    @AskedInQuery() asked: Asked,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    return answerOne(request, reply, await this.users.patch(program.guildId, id, ifMatch, read(bodyOf(body), 'Operations')), asked);
  }

  /** Closes the account at once, and answers 404 for it from then on. Nothing that is theirs is lost. */
  @Delete(':id')
  @HttpCode(204)
  @ApiResponse({ status: 204, description: 'Their access has ended' })
  async remove(@CurrentProgram() program: Program, @Param('id') id: string, @ScimIfMatch() ifMatch: string | null): Promise<void> {
    await this.users.remove(program.guildId, id, ifMatch);
  }

  private async answerList({ guildId }: Program, asked: Asked, reply: FastifyReply): Promise<JsonObject> {
    const { resources, total } = await this.users.list(guildId, asked.filter, asked.page);
    return answer(reply, listResponse(resources.map((user) => projected(user, asked)), total, asked.page));
  }
}

function locationOf(resource: JsonObject): string {
  return textOf((resource['meta'] as JsonObject)['location']);
}
