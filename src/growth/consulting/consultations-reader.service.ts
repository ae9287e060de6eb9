import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { consultationAbilities, isParty, maySee, turnOf, type ConsultationFacts } from '../domain/consultation-life';
import { ROOM_BY_DEFAULT } from '../domain/find-expert';
import { searchQuery } from '../../platform/database/search-words';
import type {
  ConsultationDto, ConsultationSummaryDto, ConsultingAreaDto, ConsultingRoomDto, FindKeptDto, OwnConsultationsDto,
} from '../dto/consultations.dto';
import { AreasRepository } from '../persistence/areas.repository';
import { ConsultationsRepository, type ConsultationRow, type ConsultationSummaryRow } from '../persistence/consultations.repository';
import { ConsultingRepository } from '../persistence/consulting.repository';
import { ExpertFinder } from './expert-finder.service';

/** As many of each as a page shows. */
const SHOWN = 50;

/** Consultations as their reader may see them. */
@Injectable()
export class ConsultationsReader {
  constructor(
    private readonly consultations: ConsultationsRepository,
    private readonly consulting: ConsultingRepository,
    private readonly areasKept: AreasRepository,
    private readonly finder: ExpertFinder,
    private readonly clock: Clock,
  ) {}

  /** What the reader asked, what is with them, and how much they take on. */
  async own(actor: Actor): Promise<OwnConsultationsDto> {
    const asked = await this.consultations.askedBy(actor.personId, SHOWN);
    const taken = await this.consultations.takenBy(actor.personId, SHOWN);
    const isWithMe = ({ state }: ConsultationSummaryRow) => turnOf(state) === 'expert';
    return {
      asked: asked.map(presentSummary),
      waitingOnMe: taken.filter(isWithMe).map(presentSummary),
      answered: taken.filter((one) => !isWithMe(one)).map(presentSummary),
      room: await this.room(actor),
    };
  }

  /** Null for those who are the one to ask about nothing. */
  async room({ guildId, personId }: Actor): Promise<ConsultingRoomDto | null> {
    const topics = (await this.consulting.knowers(guildId)).filter((knower) => knower.personId === personId).map(({ topic }) => topic);
    const [expert] = await this.consulting.experts([personId], ROOM_BY_DEFAULT);
    if (!expert || (topics.length === 0 && expert.taken.length === 0)) return null;
    return { atOnce: expert.atOnce, paused: expert.paused, open: expert.taken.length, topics };
  }

  /** Areas by name in which somebody else than the reader can be asked. */
  async areas({ guildId, personId, siteId }: Actor): Promise<ConsultingAreaDto[]> {
    const areas = await this.finder.areas(guildId, { id: personId, siteId }, this.clock.now());
    const names = new Map((await this.areasKept.list(guildId)).map(({ key, name }) => [key, name]));
    return areas
      .map(({ topic, roomNow }) => ({ topic, name: names.get(topic) ?? null, roomNow }))
      .sort((a, b) => (a.name ?? a.topic).localeCompare(b.name ?? b.topic, 'en'));
  }

  /** Answered ones that are kept for everybody, the latest first. */
  async kept({ guildId }: Actor, { search, topic }: FindKeptDto): Promise<ConsultationSummaryDto[]> {
    const rows = await this.consultations.kept(guildId, searchQuery(search ?? ''), topic ?? null, SHOWN);
    return rows.map(presentSummary);
  }

  /** @throws Problem 404 */
  async read(actor: Actor, id: string): Promise<ConsultationDto> {
    const row = await this.consultations.find(actor.guildId, id);
    const facts = row && factsOf(row);
    if (!row || !facts || !maySee(actor.personId, facts)) throw Problem.notFound('consultation');
    const offers = isParty(actor.personId, facts) ? await this.consultations.offersOf(id) : [];
    const notes = await this.consultations.notesOf(id);
    return {
      ...presentSummary(row),
      body: row.body,
      link: row.link,
      openToGuild: row.openToGuild,
      notes: notes.map(({ writtenAt, ...note }) => ({ ...note, writtenAt: writtenAt.toISOString() })),
      offers: offers.map(({ expert, state, reason, offeredAt, endedAt }) => ({
        expert, state, reason, offeredAt: offeredAt.toISOString(), endedAt: endedAt?.toISOString() ?? null,
      })),
      waitsFor: await this.finder.waitsFor(actor.guildId, id),
      abilities: consultationAbilities(actor.personId, facts),
    };
  }
}

function factsOf({ state, asker, expert, askedExperts, openToGuild, answeredAt }: ConsultationRow): ConsultationFacts {
  return { state, askerId: asker.id, expertId: expert?.id ?? null, askedExperts, openToGuild, answered: answeredAt !== null };
}

function presentSummary(row: ConsultationSummaryRow): ConsultationSummaryDto {
  const { id, kind, topic, areaName, title, state, asker, expert, answerBy, wishedBy, askedAt, answeredAt } = row;
  return {
    id, kind, topic, areaName, title, state, asker, wishedBy,
    // While it waits again, whoever answered before has it no longer.
    expert: state === 'open' ? null : expert,
    turn: turnOf(state),
    answerBy: state === 'offered' ? answerBy : null,
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}
