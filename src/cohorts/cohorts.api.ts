/** What other modules may use of cohorts. */
export { GuildFigures } from './figures/guild-figures.service';
