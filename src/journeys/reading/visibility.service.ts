import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { JourneyHeaderDto, VisibilityDto } from '../dto/journeys.dto';
import { can } from '../domain/journey-policy';
import { JourneyOpeningsRepository } from '../persistence/journey-openings.repository';
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
          never: 'Your mentors\' private notes.',
        },
        {
          who: 'Your mentors, while they are assigned',
          people: reading.mentors.map(refOf),
          sees: 'Your milestones, what you hand in, the conversations, when you are stuck, and how it goes.',
          never: 'Reflections you have not shared.',
        },
        {
          who: 'A named reviewer (a guild expert, a manager, somebody the review was handed to)',
          people: [],
          sees: 'The one item you handed in, with its evidence and conversation.',
          never: 'Anything else on your journey, or that you were stuck.',
        },
        {
          who: 'Guild managers',
          people: managers.map(refOf),
          sees: 'The state of each milestone, dates, whose turn it is, and sign-offs. Opening your journey is written down below.',
          never: 'Comments, evidence, review rounds, or that you were stuck unless you let them see it.',
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
