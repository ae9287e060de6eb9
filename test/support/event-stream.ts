import type { Visitor } from './visitor';

export interface LiveEvent {
  event: string;
  data: Record<string, unknown>;
  /** Milliseconds of the process, as `performance.now()`. */
  at: number;
}

/** A page that listens to `/api/live`. */
export interface EventStream {
  events: LiveEvent[];
  /** Settles when the server ends the stream. */
  ended: Promise<void>;
  close(): void;
}

/** Opens a stream, and answers once the server has accepted it. */
export async function listen({ origin, cookie }: Visitor): Promise<EventStream> {
  const stop = new AbortController();
  const response = await fetch(`${origin}/api/live`, { headers: cookie === null ? {} : { cookie }, signal: stop.signal });
  if (!response.ok || !response.body) throw new Error(`The stream was refused with ${response.status}.`);
  const events: LiveEvent[] = [];

  async function read(chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of chunks) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
        if (event && data) events.push({ event, data: JSON.parse(data) as Record<string, unknown>, at: performance.now() });
      }
    }
  }

  return { events, ended: read(response.body).catch(() => undefined), close: () => stop.abort() };
}
