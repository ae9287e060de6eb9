import type { GuildSessionDto } from '../../../shared/api/types';
import classes from '../GuildDays.module.css';
import { arrange } from './arrange';
import { SessionCard } from './SessionCard';

/** A day's sessions by the clock, parallel tracks side by side where there is room. */
export function Programme({ sessions }: { sessions: GuildSessionDto[] }) {
  return (
    <div className={classes.sessions}>
      {arrange(sessions).map((stretch) =>
        stretch.kind === 'together' ? (
          <SessionCard key={stretch.session.id} session={stretch.session} heading="h2" />
        ) : (
          <div key={stretch.tracks[0]?.sessions[0]?.id} className={classes.tracks}>
            {stretch.tracks.map(({ name, sessions: own }) => (
              <section key={name} aria-label={name ? `Track ${name}` : 'For everybody'} className={classes.sessions}>
                <h2 className={classes.trackName}>{name || 'For everybody'}</h2>
                {own.map((session) => (
                  <SessionCard key={session.id} session={session} inTrack />
                ))}
              </section>
            ))}
          </div>
        ),
      )}
    </div>
  );
}
