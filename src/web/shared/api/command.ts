import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { commandKey } from './client';
import { ProblemError } from './problem';

interface CommandOptions<Input, Answer> {
  /** Sends the command; `key` is the same for every retry of one press. */
  send: (input: Input, key: string) => Promise<Answer>;
  /** Shows the expected outcome at once; what it returns takes that back if the server refuses. */
  anticipate?: (input: Input) => (() => void) | undefined;
  onDone?: (answer: Answer, input: Input) => void;
  onRefused?: (error: Error, input: Input) => void;
  /** Queries to ask again afterwards, whether it worked or not. */
  refresh?: readonly (readonly unknown[])[] | ((input: Input) => readonly (readonly unknown[])[]);
}

interface Press<Input> {
  input: Input;
  key: string;
}

/** What a screen needs to send one kind of command. */
export interface Command<Input, Answer> {
  /** Sends it, unless the last one is still on its way: a double click is one press. */
  send: (input: Input) => void;
  /** Sends it and waits; rejects when refused. */
  sendAndWait: (input: Input) => Promise<Answer>;
  sending: boolean;
  /** The input that is on its way. */
  sendingInput: Input | undefined;
  error: Error | null;
  answer: Answer | undefined;
  reset: () => void;
}

/** Lost connections are tried again with the same key; a refusal is final. */
function worthRepeating(failures: number, error: Error): boolean {
  return failures < 2 && (!(error instanceof ProblemError) || error.status === 503);
}

/** Sends a command once per press, safely repeated on a bad connection, shown at once where that is possible. */
export function useCommand<Input, Answer>(options: CommandOptions<Input, Answer>): Command<Input, Answer> {
  const queries = useQueryClient();
  // A render may come too late to stop the second half of a double click.
  const onItsWay = useRef(false);
  const mutation: UseMutationResult<Answer, Error, Press<Input>, { takeBack?: () => void }> = useMutation({
    mutationFn: ({ input, key }: Press<Input>) => options.send(input, key),
    retry: worthRepeating,
    networkMode: 'always',
    onMutate: ({ input }) => ({ takeBack: options.anticipate?.(input) }),
    onError: (error, { input }, context) => {
      context?.takeBack?.();
      options.onRefused?.(error, input);
    },
    onSuccess: (answer, { input }) => options.onDone?.(answer, input),
    onSettled: (_answer, _error, { input }) => {
      onItsWay.current = false;
      const refresh = typeof options.refresh === 'function' ? options.refresh(input) : (options.refresh ?? []);
      for (const queryKey of refresh) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
  return {
    send: (input) => {
      if (!onItsWay.current) {
        onItsWay.current = true;
        mutation.mutate({ input, key: commandKey() });
      }
    },
    sendAndWait: (input) => mutation.mutateAsync({ input, key: commandKey() }),
    sending: mutation.isPending,
    sendingInput: mutation.isPending ? mutation.variables.input : undefined,
    error: mutation.error,
    answer: mutation.data,
    reset: mutation.reset,
  };
}
