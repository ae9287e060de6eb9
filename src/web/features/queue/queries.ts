import { useQuery } from '@tanstack/react-query';
import { answer, client } from '../../shared/api/client';
import { keys } from '../../shared/api/keys';

/** Everything that waits on the reader, in the order in which it should be answered. */
export function useQueue() {
  return useQuery({ queryKey: keys.queue, queryFn: () => answer(client.GET('/api/queue')) });
}
