import { answer, client, idempotent } from '../api/client';
import type {
  AddEvidenceDto,
  CheckOffDto,
  CommandResultDto,
  CommentOnDto,
  DelegateDto,
  OptionalCommentDto,
  ReasonDto,
  ReflectDto,
  RequestChangesDto,
  ResolveDto,
  SkipDto,
  StuckDto,
  SubmitDto,
} from '../api/types';

/** What each command on a milestone takes. */
export interface MilestoneCommandBodies {
  start: undefined;
  check_off: CheckOffDto;
  undo: undefined;
  submit: SubmitDto;
  withdraw: undefined;
  accept: OptionalCommentDto;
  request_changes: RequestChangesDto;
  pair: OptionalCommentDto;
  attend: undefined;
  claim: ReasonDto;
  skip: SkipDto;
  waive: ReasonDto;
  reopen: ReasonDto;
  comment: CommentOnDto;
  add_evidence: AddEvidenceDto;
  remove_evidence: { evidenceId: string };
  stuck: StuckDto;
  unstuck: ResolveDto;
  reflect: ReflectDto;
  delegate: DelegateDto;
}

export type MilestoneCommandName = keyof MilestoneCommandBodies;

/** A type, not an interface: the client takes options with an index signature. */
type Target = {
  params: { path: { id: string; key: string } };
  headers: Record<string, string>;
};

type Senders = {
  [Name in MilestoneCommandName]: (
    target: Target,
    body: MilestoneCommandBodies[Name],
  ) => Promise<{ data?: CommandResultDto; response: Response }>;
};

const senders: Senders = {
  start: (to) => client.POST('/api/journeys/{id}/milestones/{key}/start', to),
  check_off: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/check-off', { ...to, body }),
  undo: (to) => client.POST('/api/journeys/{id}/milestones/{key}/undo', to),
  submit: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/submit', { ...to, body }),
  withdraw: (to) => client.POST('/api/journeys/{id}/milestones/{key}/withdraw', to),
  accept: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/accept', { ...to, body }),
  request_changes: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/request-changes', { ...to, body }),
  pair: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/pair', { ...to, body }),
  attend: (to) => client.POST('/api/journeys/{id}/milestones/{key}/attend', to),
  claim: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/claim', { ...to, body }),
  skip: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/skip', { ...to, body }),
  waive: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/waive', { ...to, body }),
  reopen: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/reopen', { ...to, body }),
  comment: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/comment', { ...to, body }),
  add_evidence: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/evidence', { ...to, body }),
  remove_evidence: ({ params, headers }, { evidenceId }) =>
    client.DELETE('/api/journeys/{id}/milestones/{key}/evidence/{evidenceId}', {
      params: { path: { ...params.path, evidenceId } },
      headers,
    }),
  stuck: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/stuck', { ...to, body }),
  unstuck: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/unstuck', { ...to, body }),
  reflect: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/reflection', { ...to, body }),
  delegate: (to, body) => client.POST('/api/journeys/{id}/milestones/{key}/delegate', { ...to, body }),
};

/** Sends one command on one milestone. `commandKey` makes a repetition change nothing. */
export function sendMilestoneCommand<Name extends MilestoneCommandName>(
  name: Name,
  journeyId: string,
  key: string,
  body: MilestoneCommandBodies[Name],
  commandKey: string,
): Promise<CommandResultDto> {
  return answer(senders[name]({ params: { path: { id: journeyId, key } }, headers: idempotent(commandKey) }, body));
}
