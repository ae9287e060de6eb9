import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Req, Res, UseFilters } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentProgram, ForPrograms } from '../../platform/access/access.decorators';
import type { Program } from '../../platform/access/bearer';
import { read, type JsonObject } from './domain/json';
import { listResponse } from './domain/paging';
import { projected } from './domain/projection';
import { ScimGroupDto, ScimGroupsDto, ScimPatchDto, ScimSearchDto } from './dto/scim.dto';
import { ScimGroups } from './scim-groups.service';
import { ScimProblemFilter } from './scim-problem.filter';
import {
  answer, answerOne, ApiAsked, ApiListAsked, ApiScimBody, askedBy, AskedInQuery, bodyOf, ScimAnswers, ScimIfMatch, type Asked,
} from './scim-request';

/** The roles as groups: an identity provider says who holds them. */
@ApiTags('scim')
@ForPrograms('scim')
@ScimAnswers()
@UseFilters(ScimProblemFilter)
@Controller('scim/v2/Groups')
export class ScimGroupsController {
  constructor(private readonly groups: ScimGroups) {}

  /** The groups: one a role. */
  @Get()
  @ApiListAsked()
  @ApiResponse({ status: 200, type: ScimGroupsDto })
  async list(@CurrentProgram() program: Program, @AskedInQuery() asked: Asked, @Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    return this.answerList(program, asked, reply);
  }

  /** The same, asked in a body. */
  @Post('.search')
  @HttpCode(200)
  @ApiScimBody(ScimSearchDto)
  @ApiResponse({ status: 200, type: ScimGroupsDto })
  async search(@CurrentProgram() program: Program, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    return this.answerList(program, askedBy(bodyOf(body)), reply);
  }

  /** One group with its members. */
  @Get(':id')
  @ApiAsked()
  @ApiResponse({ status: 200, type: ScimGroupDto })
  async find(
    @CurrentProgram() program: Program,
    @Param('id') id: string,
    @AskedInQuery() asked: Asked,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    return answerOne(request, reply, await this.groups.find(program.guildId, id), asked);
  }

  /** Always refused, with the names of the groups that are there. */
  @Post()
  @ApiScimBody(ScimGroupDto)
  @ApiResponse({ status: 201, type: ScimGroupDto })
  create(@CurrentProgram() _program: Program, @Body() body: unknown): unknown {
    return this.groups.refuseToCreate(bodyOf(body));
  }

  /** Says who holds the role. */
  @Put(':id')
  @ApiAsked()
  @ApiScimBody(ScimGroupDto)
  @ApiResponse({ status: 200, type: ScimGroupDto })
  async replace(
    @CurrentProgram() program: Program,
    @Param('id') id: string,
    @ScimIfMatch() ifMatch: string | null,
    @Body() body: unknown,
    @AskedInQuery() asked: Asked,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    return answerOne(request, reply, await this.groups.replace(program.guildId, id, ifMatch, bodyOf(body)), asked);
  }

  /** Adds and takes out members. There may be thousands, so the answer is empty. */
  @Patch(':id')
  @HttpCode(204)
  @ApiScimBody(ScimPatchDto)
  @ApiResponse({ status: 204, description: 'Done' })
  async patch(@CurrentProgram() program: Program, @Param('id') id: string, @ScimIfMatch() ifMatch: string | null, @Body() body: unknown): Promise<void> {
    await this.groups.patch(program.guildId, id, ifMatch, read(bodyOf(body), 'Operations'));
  }

  /** Always refused: a role stays. */
  @Delete(':id')
  @HttpCode(204)
  @ApiResponse({ status: 204, description: 'Never' })
  remove(@CurrentProgram() _program: Program, @Param('id') id: string): void {
    this.groups.refuseToRemove(id);
  }

  private async answerList({ guildId }: Program, asked: Asked, reply: FastifyReply): Promise<JsonObject> {
    const groups = await this.groups.list(guildId, asked.filter);
    const from = asked.page.startIndex - 1;
    const shown = groups.slice(from, from + asked.page.count).map((group) => projected(group, asked));
    return answer(reply, listResponse(shown, groups.length, asked.page));
  }
}
