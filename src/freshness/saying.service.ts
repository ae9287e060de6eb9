import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import { Problem } from '../platform/http/problem';
import { Contents } from './contents.service';
import type { GiveUnitFeedbackDto, SayConfusedDto } from './dto/freshness.dto';
import { givesFeedback } from './freshness-reader.service';
import type { MilestoneOfPath } from './persistence/milestone-care.repository';
import { SaidRepository, type OwnMilestone } from './persistence/said.repository';

/** What a hire says of a milestone of their own journey: one tap each, words if they like, taken back as they like. */
@Injectable()
export class Saying {
  constructor(
    private readonly contents: Contents,
    private readonly said: SaidRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 when the milestone is not on the reader's own journey */
  async confused(actor: Actor, milestone: MilestoneOfPath, { words, signed }: SayConfusedDto): Promise<void> {
    const own = await this.own(actor, milestone);
    await this.said.saveConfusion(own, words?.trim() || null, signed ?? false, this.clock.now());
  }

  /** @throws Problem as when saying it */
  async notConfused(actor: Actor, milestone: MilestoneOfPath): Promise<void> {
    await this.said.deleteConfusion(await this.own(actor, milestone));
  }

  /** @throws Problem 404 likewise, 409 `no_unit` for what is no unit, quiz or reading */
  async feedback(actor: Actor, milestone: MilestoneOfPath, { useful, words }: GiveUnitFeedbackDto): Promise<void> {
    const own = await this.own(actor, milestone);
    const { definition } = await this.contents.find(actor, milestone.pathId, milestone.key);
    if (!givesFeedback(definition)) throw Problem.conflict('no_unit', 'This is asked about units, quizzes and readings.');
    await this.said.saveFeedback(own, useful, words?.trim() || null, this.clock.now());
  }

  /** @throws Problem 404 likewise */
  async takeFeedbackBack(actor: Actor, milestone: MilestoneOfPath): Promise<void> {
    await this.said.deleteFeedback(await this.own(actor, milestone));
  }

  private async own(actor: Actor, { pathId, key }: MilestoneOfPath): Promise<OwnMilestone> {
    const { own } = await this.contents.find(actor, pathId, key);
    if (!own || !(await this.said.isOn(own))) throw Problem.notFound('milestone');
    return own;
  }
}
