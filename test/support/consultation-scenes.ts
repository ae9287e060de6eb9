import type { ConsultationDto } from '../../src/growth/dto/consultations.dto';
import type { MobilityDto } from '../../src/growth/dto/mobility.dto';
import { consultingOf } from './consulting';
import type { Scene, Scenes } from './scenes';
import { newKey, type Person, type World } from './world';

/**
 * A proper request to each route of consultations and mobility: the hire asked, it is with the mentor, and what the
 * hire would like next is shared with the manager.
 */
export function consultationScenes(world: World, people: Scenes['people']): Record<string, Scene> {
  const make = consultingOf(world);
  const note = { body: 'Below 64 kB.' };
  const plain = (body?: unknown): Scene => async () => () => ({ body });

  async function asked(hire: Person): Promise<string> {
    const topic = `topic-${newKey()}`;
    await make.focalPoint(topic, people.mentor);
    return (await make.ask(hire, topic)).id;
  }

  /** A new one for everybody who tries. */
  const offered = (body?: unknown): Scene => async ({ hire }) => async () => {
    await world.rows('DELETE FROM consulting_rooms WHERE person_id = $1', [people.mentor.id]);
    await world.rows(`UPDATE consultation_offers SET state = 'lapsed', slot = NULL, ended_at = now() WHERE expert_id = $1 AND slot IS NOT NULL`, [people.mentor.id]);
    return { params: { id: await asked(hire) }, body };
  };
  const answered = (body?: unknown): Scene => async (journey) => {
    const request = await offered(body)(journey);
    return async (person) => {
      const { params, ...rest } = await request(person);
      await (await world.as(people.mentor)).post<ConsultationDto>(`/consultations/${params!['id']}/answer`, note);
      return { params, ...rest };
    };
  };
  const shared = (body?: unknown): Scene => async ({ hire }) => {
    const browser = await world.as(hire);
    const { interest } = await browser.put<MobilityDto>('/mobility', { place: 'Payments', timing: 'now' });
    await browser.put('/mobility/sharing', { managerIds: [people.manager.id] });
    return () => ({ params: { id: interest!.id }, body });
  };

  return {
    'GET /consultations': plain(),
    'POST /consultations': async ({ hire }) => {
      const topic = `topic-${newKey()}`;
      await make.focalPoint(topic, await world.a.person({ guild: hire.guild }));
      return () => ({ body: { kind: 'advice', topic, title: 'How big may an event be?' } });
    },
    'GET /consultations/areas': plain(),
    'GET /consultations/kept': plain(),
    'PUT /consultations/room': plain({ atOnce: 2, paused: false }),
    'GET /consultations/{id}': offered(),
    'POST /consultations/{id}/accept': offered(),
    'POST /consultations/{id}/pass': offered({ reason: 'On call this week.' }),
    'POST /consultations/{id}/answer': offered(note),
    'POST /consultations/{id}/ask-on': answered(note),
    'POST /consultations/{id}/close': answered(),
    'POST /consultations/{id}/withdraw': offered(),
    'PUT /consultations/{id}/openness': offered({ openToGuild: true }),

    'GET /mobility': plain(),
    'PUT /mobility': plain({ place: 'Payments', timing: 'some_day', body: '' }),
    'DELETE /mobility': plain(),
    'PUT /mobility/sharing': async () => async (person) => {
      if (person !== null) await (await world.as(person)).put('/mobility', { place: 'Payments', timing: 'now' });
      return { body: { managerIds: [] } };
    },
    'POST /mobility/{id}/open': shared(),
    'POST /mobility/{id}/notes': shared({ body: 'Let us talk.' }),
  };
}
