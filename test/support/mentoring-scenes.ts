import type { MentoringDto } from '../../src/journeys/dto/mentoring.dto';
import type { Scene } from './scenes';
import type { World } from './world';

/** A proper request to each route of mentoring. */
export function mentoringScenes(world: World): Readonly<Record<string, Scene>> {
  const revisionOf = async (id: string) => (await world.rows<{ revision: number }>('SELECT revision FROM journeys WHERE id = $1', [id]))[0]!.revision;
  const asked: Scene = async ({ id, hire }) => {
    const { questions: [question] } = await (await world.as(hire)).post<MentoringDto>(`/journeys/${id}/talk-questions`, { body: 'On-call?' });
    return () => ({ params: { questionId: question!.id }, body: { settled: true } });
  };
  const noted: Scene = async ({ id, mentor }) => {
    const browser = await world.as(mentor);
    return async () => {
      const { notes: [note] } = await browser.post<MentoringDto>(`/journeys/${id}/mentor-notes`, { body: 'Goes well', shared: true });
      return { params: { noteId: note!.id }, body: { body: 'Goes very well', shared: false }, revision: note!.revision };
    };
  };
  return {
    'GET /mentoring': async () => () => ({}),
    'PUT /mentoring/limit': async () => () => ({ body: { limit: 3 } }),
    'GET /mentors/{personId}/hires': async ({ mentor }) => () => ({ params: { personId: mentor.id } }),
    'POST /mentor-changes/preview': async ({ id, mentor }) => async () => {
      const other = await world.a.person({ roles: ['mentor'], guild: mentor.guild });
      return { body: { journeyIds: [id], mentorId: other.id, from: '2026-12-07' } };
    },
    'POST /mentor-changes': async ({ id, backup }) => async () => {
      const other = await world.a.person({ roles: ['mentor'], guild: backup.guild });
      return { body: { journeys: [{ id, revision: await revisionOf(id) }], backupId: other.id, from: '2026-12-07', note: 'A change' } };
    },
    'GET /journeys/{id}/mentoring': async () => () => ({}),
    'POST /journeys/{id}/talk-questions': async () => () => ({ body: { body: 'On-call?' } }),
    'PATCH /journeys/{id}/talk-questions/{questionId}': asked,
    'POST /journeys/{id}/talks': async () => () => ({}),
    'DELETE /journeys/{id}/talks/{talkId}': async ({ id, mentor }) => {
      const browser = await world.as(mentor);
      return async () => {
        const { lastTalk } = await browser.post<MentoringDto>(`/journeys/${id}/talks`);
        return { params: { talkId: lastTalk!.id! } };
      };
    },
    'POST /journeys/{id}/mentor-notes': async () => () => ({ body: { body: 'Goes well', shared: false } }),
    'PUT /journeys/{id}/mentor-notes/{noteId}': noted,
    'DELETE /journeys/{id}/mentor-notes/{noteId}': noted,
    'POST /journeys/{id}/mentor-notes/{noteId}/restore': noted,
    'PUT /journeys/{id}/handover': async ({ mentor }) => {
      await world.rows(
        `INSERT INTO away_periods (person_id, during) SELECT $1, daterange('2027-06-07', '2027-06-12')
         WHERE NOT EXISTS (SELECT 1 FROM away_periods WHERE person_id = $1)`,
        [mentor.id],
      );
      return () => ({ body: { words: 'All is well', send: false }, revision: 0 });
    },
  };
}
