import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import { useCommand, type Command } from '../api/command';
import { keys } from '../api/keys';
import type { CommandResultDto, MilestonePageDto } from '../api/types';
import { tellProblem } from '../ui/notify';
import { anticipate } from './anticipation';
import { sendMilestoneCommand, type MilestoneCommandBodies, type MilestoneCommandName } from './milestone-commands';

interface MilestoneCommandOptions {
  onDone?: (result: CommandResultDto) => void;
  /** Where the refusal is shown: in a corner (the default), or by the form that sent it. */
  refusal?: 'corner' | 'form';
}

/**
 * One command on one milestone, all of whose pages are asked again afterwards. A press is shown at once and taken
 * back when refused; a form waits for its answer.
 */
export function useMilestoneCommand<Name extends MilestoneCommandName>(
  journeyId: string,
  key: string,
  name: Name,
  { onDone, refusal = 'corner' }: MilestoneCommandOptions = {},
): Command<MilestoneCommandBodies[Name], CommandResultDto> {
  const queries = useQueryClient();
  return useCommand<MilestoneCommandBodies[Name], CommandResultDto>({
    send: (body, commandKey) => sendMilestoneCommand(name, journeyId, key, body, commandKey),
    // A form stays until it is answered: what somebody wrote must survive a refusal.
    anticipate: refusal === 'corner' ? () => anticipate(queries, journeyId, key, name) : undefined,
    onDone,
    onRefused: refusal === 'corner' ? tellProblem : undefined,
    refresh: [keys.journey(journeyId), keys.queue, keys.myHires, keys.session],
  });
}

/** A milestone's own page. Nothing is asked while `key` is null. */
export function useMilestonePage(journeyId: string, key: string | null): UseQueryResult<MilestonePageDto> {
  return useQuery({
    queryKey: keys.milestone(journeyId, key ?? ''),
    queryFn: () =>
      answer(client.GET('/api/journeys/{id}/milestones/{key}', { params: { path: { id: journeyId, key: key ?? '' } } })),
    enabled: key !== null,
  });
}
