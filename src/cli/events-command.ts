import { parseArgs } from 'node:util';
import { EventSourcesRepository } from '../proofs/persistence/event-sources.repository';
import { EventReplay } from '../proofs/replaying/replay.service';
import { UsageError, type ExitCode, type Reach, type Streams } from './command';

/** `guildpath events replay`: what is kept of a source is read again, by the app. */
export async function eventsCommand([what, ...args]: string[], { inGuildWithServices }: Reach, { out, err }: Streams): Promise<ExitCode> {
  if (what !== 'replay') throw new UsageError('Events can be replayed.');
  const { values } = parseArgs({ args, options: { source: { type: 'string' }, guild: { type: 'string' } } });
  return inGuildWithServices(values.guild, async (services, guildId) => {
    const all = await services.get(EventSourcesRepository, { strict: false }).list(guildId);
    const wanted = values.source === undefined ? all : all.filter(({ name }) => name === values.source);
    if (wanted.length === 0) {
      const names = all.map(({ name }) => `“${name}”`).join(', ');
      err(all.length === 0 ? 'The guild has no sources of events yet.\n' : `There is no source “${values.source ?? ''}”. There is ${names}.\n`);
      return 1;
    }
    for (const { id, name } of wanted) {
      await services.get(EventReplay, { strict: false }).ask({ guildId, personId: null }, id);
      out(`${name}: asked for.\n`);
    }
    out('The app reads them again in the background.\n');
    return 0;
  });
}
