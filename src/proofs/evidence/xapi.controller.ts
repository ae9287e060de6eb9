import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { CurrentProgram, ForPrograms } from '../../platform/access/access.decorators';
import type { Program } from '../../platform/access/bearer';
import { ProblemDto } from '../../platform/http/problem.dto';
import { Problem } from '../../platform/http/problem';
import { speaksXapi, XAPI_VERSIONS } from '../domain/xapi';
import { XapiAboutDto } from '../dto/evidence.dto';
import { CourseEvidence } from './course-evidence.service';

const VERSION = 'X-Experience-API-Version';

/** The little of xAPI that tells of units and quizzes: statements in, with the verbs completed and passed. */
@ApiTags('evidence')
@ForPrograms('evidence')
@Controller('xapi')
export class XapiController {
  constructor(private readonly courses: CourseEvidence) {}

  /** The versions that are spoken. */
  @Get('about')
  about(@Res({ passthrough: true }) reply: FastifyReply): XapiAboutDto {
    void reply.header(VERSION, XAPI_VERSIONS[0]);
    return { version: [...XAPI_VERSIONS] };
  }

  /** Takes in one statement or several, all of them or none; other verbs are taken and change nothing. Answers their ids. */
  @Post('statements')
  @HttpCode(200)
  @ApiHeader({ name: VERSION, required: true, description: '1.0.x or 2.0.x' })
  @ApiBody({ description: 'A statement, or a list of them', schema: { oneOf: [{ type: 'object' }, { type: 'array', items: { type: 'object' } }] } })
  @ApiResponse({ status: 200, description: 'The ids of the statements', schema: { type: 'array', items: { type: 'string', format: 'uuid' } } })
  @ApiResponse({ status: 400, description: 'No statement that can be read, or another version', type: ProblemDto })
  @ApiResponse({ status: 409, description: 'Another statement under the same id, or a milestone that is not for course tools', type: ProblemDto })
  async tell(
    @CurrentProgram() { guildId }: Program,
    @Headers('x-experience-api-version') version: string | undefined,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string[]> {
    answerIn(version, reply);
    return this.courses.takeStatements(guildId, body, null);
  }

  /** Takes in one statement under an id of the tool's. */
  @Put('statements')
  @HttpCode(204)
  @ApiHeader({ name: VERSION, required: true, description: '1.0.x or 2.0.x' })
  @ApiQuery({ name: 'statementId', format: 'uuid', description: 'The statement’s own id' })
  @ApiBody({ description: 'A statement', schema: { type: 'object' } })
  @ApiResponse({ status: 400, description: 'No statement that can be read, or another version', type: ProblemDto })
  @ApiResponse({ status: 409, description: 'Another statement under the same id, or a milestone that is not for course tools', type: ProblemDto })
  async put(
    @CurrentProgram() { guildId }: Program,
    @Headers('x-experience-api-version') version: string | undefined,
    @Query('statementId') id: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    answerIn(version, reply);
    if (!isUUID(id)) throw new Problem(400, 'bad_statement', 'statementId: A statement’s id is a UUID.');
    await this.courses.takeStatements(guildId, body, id.toLowerCase());
  }
}

/** Every answer names a version. @throws Problem 400 for one that is not spoken */
function answerIn(version: string | undefined, reply: FastifyReply): void {
  void reply.header(VERSION, speaksXapi(version) ? version : XAPI_VERSIONS[0]);
  if (!speaksXapi(version)) throw new Problem(400, 'xapi_version', `Send ${VERSION} with 1.0.x or 2.0.x.`);
}
