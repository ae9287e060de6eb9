import { Controller, Headers, Ip, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiHeader, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/access/access.decorators';
import { ProblemDto } from '../../platform/http/problem.dto';
import { RawBody, TakesRawBody } from '../../platform/http/raw-body';
import { DeliveryAnswerDto, GenericEventDto } from '../dto/events.dto';
import { Intake } from './intake.service';

/** GitHub cuts at 25 MB, yet a push of 2,048 commits, the most it names, has about 3 MB: what is longer is none of the events that are read. */
const MOST_BYTES = 5 * 1024 * 1024;

/** What other systems tell: deployments, changes, pipelines, incidents. */
@ApiTags('events')
@ApiExtraModels(GenericEventDto)
@Controller('events')
export class EventsController {
  constructor(private readonly intake: Intake) {}

  /**
   * Takes in an event of a source, signed by it. GitHub and GitLab send their webhooks here, CDEvents come as CloudEvents
   * (structured, binary or in a batch), and everything else says what happened in a small body of our own.
   */
  @Public()
  @Post(':kind/:id')
  @TakesRawBody(MOST_BYTES)
  @ApiHeader({ name: 'Webhook-Signature', required: false, description: 'After Standard Webhooks, with `Webhook-Id` and `Webhook-Timestamp`; GitHub and GitLab sign in their own way' })
  @ApiBody({ schema: { anyOf: [{ $ref: getSchemaPath(GenericEventDto) }, { type: 'object', description: 'As GitHub, GitLab and CDEvents have it' }] } })
  @ApiResponse({ status: 200, description: 'Taken, or known already', type: DeliveryAnswerDto })
  @ApiResponse({ status: 202, description: 'Kept, and nothing in it to read', type: DeliveryAnswerDto })
  @ApiResponse({ status: 400, description: 'No well-formed JSON', type: ProblemDto })
  @ApiResponse({ status: 401, description: 'No signature, a wrong one, or one of another time', type: ProblemDto })
  @ApiResponse({ status: 404, description: 'No such source', type: ProblemDto })
  @ApiResponse({ status: 409, description: 'The source is paused', type: ProblemDto })
  @ApiResponse({ status: 413, description: 'More than 5 MB', type: ProblemDto })
  async take(
    @Param('kind') kind: string,
    @Param('id') sourceId: string,
    @Headers() headers: Record<string, string | string[] | undefined>,
    @Ip() address: string,
    @RawBody() raw: Buffer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliveryAnswerDto> {
    const single = Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
    const answer = await this.intake.take({ kind, sourceId, headers: single, raw, address });
    void reply.status(answer.repeated || answer.events.some(({ facts, why }) => facts > 0 || why === 'ping') ? 200 : 202);
    return answer;
  }
}
