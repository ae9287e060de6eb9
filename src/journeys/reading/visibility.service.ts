import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { JourneyHeaderDto, VisibilityDto } from '../dto/journeys.dto';
import { can } from '../domain/journey-policy';
import { JourneyOpeningsRepository } from '../persistence/journey-openings.repository';
import type { PersonRow } from '../persistence/journeys.repository';
import type { JourneyWalk } from '../walk/journey-walk';
import { requirePermission, Walks } from '../walk/walks.service';
import { refOf } from './cards';
import { headerOf } from './header';

/** Who can see what of a journey, and who looked. */
@Injectable()
export class Visibility {
  constructor(
    private readonly walks: Walks,
    private readonly openings: JourneyOpeningsRepository,
    private readonly people: People,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** For the hire alone. */
  async of(actor: Actor, journeyId: string): Promise<VisibilityDto> {
    const { walk, reading } = await this.walks.read(actor, journeyId);
    requirePermission(can(walk.actor(), 'journey.read_openings'));
    const managers = await this.people.withRole(reading.guildId, 'manager');
    return {
      rows: [
        {
          who: 'You',
          people: [refOf(reading.hire)],
          sees: 'Everything on your journey, and who looked at it.',
          never: 'What a mentor notes for themselves alone. Nothing else is kept back from you here.',
        },
        {
          who: 'Your mentors, while they are assigned',
          people: reading.mentors.map(refOf),
          sees: 'Your milestones, what you hand in, how what you shipped was seen in production, the conversations, what you want to talk about, notes they share with you, when you are stuck, and how it goes.',
          never: 'Reflections you have not shared, and reasons for leave that they did not enter themselves.',
        },
        {
          who: 'A named reviewer (a guild expert, a manager, somebody the review was handed to)',
          people: reviewersOf(walk),
          sees: 'The one item you handed in, with its evidence and conversation.',
          never: 'Anything else on your journey, or that you were stuck.',
        },
        {
          who: 'Guild managers',
          people: managers.map(refOf),
          sees: 'The state of each milestone, dates, whose turn it is, and sign-offs. Opening your journey is written down below.',
          never: 'Comments, evidence, review rounds, why you are on leave, or that you were stuck unless you let them see it.',
        },
        {
          who: 'Whoever has something to do for you, such as ordering your laptop',
          people: [],
          sees: 'That one item, your name and your start date.',
          never: 'Anything else on your journey.',
        },
        {
          who: 'Whoever looks after what a milestone says, and guild managers',
          people: [],
          sees: 'How many were confused by it, with their words; from five people up, how useful they found it; pulse answers in groups of five.',
          never: 'Whose words they are, unless you sign that it confused you. Which pulse answer is yours is kept nowhere.',
        },
        {
          who: 'Everybody in the guild who is stuck',
          people: [],
          sees: 'What helped you, when whoever wrote that line lets others read it.',
          never: 'That it was you, or what you wrote when you called for help.',
        },
        {
          who: 'Admins',
          people: [],
          sees: 'Accounts and configuration.',
          never: 'Your journey.',
        },
      ],
      openings: await this.openings.listOf(journeyId),
    };
  }

  /** Opens one person's journey to a manager for the day; written down once, and shown to the hire. */
  async open(actor: Actor, journeyId: string): Promise<JourneyHeaderDto> {
    const { walk, reading } = await this.walks.read(actor, journeyId);
    const permission = can(walk.actor(), 'journey.open');
    requirePermission(permission);
    if (permission.allowed && permission.logged) {
      const now = this.clock.now();
      await this.db.transaction(() => this.openings.record(journeyId, actor.personId, reading.today, now));
    }
    return headerOf(walk, reading);
  }
}

/** Everybody whom something that is handed in now waits on by name, once each. */
function reviewersOf(walk: JourneyWalk): PersonRow[] {
  const people = walk.milestones.flatMap(({ submission }) => (submission?.reviewerPerson ? [submission.reviewerPerson] : []));
  return [...new Map(people.map((person) => [person.id, refOf(person)])).values()];
}
