import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { SECRET_KEY } from '../support/event-sender';
import { openScenes, statusOf, type Scene, type Scenes } from '../support/scenes';
import { openWorld, type World } from '../support/world';

/**
 * Who may call what, on a hire's journey and everywhere else: the product's table "who sees what", route by route.
 *
 * `+` may (also where the moment is wrong), `x` sees that it is there and is refused (403), `?` it is not there for
 * them (404), `-` is asked to sign in (401). The columns, from the left:
 *
 * 1. signed out · 2. a hire of another cohort · 3. a hire of the same cohort · 4. a mentor of other hires
 * 5. a manager of another guild · 6. an admin · 7. the expert who reviews `design` · 8. a manager of the guild
 * 9. the backup · 10. the mentor · 11. the hire
 */
const COLUMNS = ['signed out', 'other hire', 'peer', 'other mentor', 'other guild’s manager', 'admin', 'reviewer', 'manager', 'backup', 'mentor', 'hire'] as const;
type Column = (typeof COLUMNS)[number];

const TABLE = `
GET    /health/live                                          + + + + + + + + + + +
GET    /health/ready                                         + + + + + + + + + + +
GET    /welcome                                              + + + + + + + + + + +
POST   /session                                              - - - - - - - - - - -
DELETE /session                                              + + + + + + + + + + +
POST   /setup                                                + + + + + + + + + + +
POST   /demo/session                                         ? ? ? ? ? ? ? ? ? ? ?
GET    /invitations/{token}                                  + + + + + + + + + + +
POST   /invitations/{token}                                  ? ? ? ? ? ? ? ? ? ? ?
POST   /sign-in                                              + + + + + + + + + + +
GET    /sign-in/callback/{id}                                + + + + + + + + + + +
POST   /invitations/{token}/sign-in                          + + + + + + + + + + +

GET    /session                                              - + + + + + + + + + +
GET    /live                                                 - + + + + + + + + + +
PATCH  /me                                                   - + + + + + + + + + +
POST   /me/password                                          - + + + + + + + + + +
GET    /me/sessions                                          - + + + + + + + + + +
DELETE /me/sessions/{id}                                     - ? ? ? ? ? ? ? ? ? +
GET    /me/ways-in                                           - + + + + + + + + + +
POST   /me/identities                                        - + + + ? + + + + + +
DELETE /me/identities/{id}                                   - ? ? ? ? ? ? ? ? ? +
GET    /me/away                                              - + + + + + + + + + +
POST   /me/away                                              - + + + + + + + + + +
DELETE /me/away/{id}                                         - ? ? ? ? ? ? ? ? ? +
GET    /me/calendar-links                                    - + + + + + + + + + +
POST   /me/calendar-links                                    - + + + + + + + + + +
POST   /me/calendar-links/{id}/replacement                   - ? ? ? ? ? ? ? ? ? +
DELETE /me/calendar-links/{id}                               - ? ? ? ? ? ? ? ? ? +
GET    /feeds/{token}.ics                                    + + + + + + + + + + +
GET    /guilds/{id}/programme.ics                            + + + + + + + + + + +
GET    /open-programme                                       - ? ? ? + ? ? + ? ? ?
PUT    /open-programme                                       - ? ? ? + ? ? + ? ? ?
GET    /me/tokens                                            - + + + + + + + + + +
POST   /me/tokens                                            - + + + + + + + + + +
DELETE /me/tokens/{id}                                       - ? ? ? ? ? ? ? ? ? +
GET    /scim/v2/ServiceProviderConfig                        - - - - - - - - - - -
GET    /scim/v2/ResourceTypes                                - - - - - - - - - - -
GET    /scim/v2/ResourceTypes/{id}                           - - - - - - - - - - -
GET    /scim/v2/Schemas                                      - - - - - - - - - - -
GET    /scim/v2/Schemas/{id}                                 - - - - - - - - - - -
GET    /scim/v2/Users                                        - - - - - - - - - - -
POST   /scim/v2/Users                                        - - - - - - - - - - -
POST   /scim/v2/Users/.search                                - - - - - - - - - - -
GET    /scim/v2/Users/{id}                                   - - - - - - - - - - -
PUT    /scim/v2/Users/{id}                                   - - - - - - - - - - -
PATCH  /scim/v2/Users/{id}                                   - - - - - - - - - - -
DELETE /scim/v2/Users/{id}                                   - - - - - - - - - - -
GET    /scim/v2/Groups                                       - - - - - - - - - - -
POST   /scim/v2/Groups                                       - - - - - - - - - - -
POST   /scim/v2/Groups/.search                               - - - - - - - - - - -
GET    /scim/v2/Groups/{id}                                  - - - - - - - - - - -
PUT    /scim/v2/Groups/{id}                                  - - - - - - - - - - -
PATCH  /scim/v2/Groups/{id}                                  - - - - - - - - - - -
DELETE /scim/v2/Groups/{id}                                  - - - - - - - - - - -
GET    /service-tokens                                       - ? ? ? ? + ? ? ? ? ?
POST   /service-tokens                                       - ? ? ? ? + ? ? ? ? ?
DELETE /service-tokens/{id}                                  - ? ? ? ? + ? ? ? ? ?
GET    /me/weeks                                             - + + + + + + + + + +
PUT    /me/weeks/{from}                                      - + + + + + + + + + +
DELETE /me/weeks/{from}                                      - ? ? ? ? ? ? ? ? ? +
GET    /me/message-choices                                   - + + + + + + + + + +
PUT    /me/message-choices                                   - + + + + + + + + + +
POST   /unsubscribe/{token}                                  + + + + + + + + + + +
GET    /mail-status                                          - ? ? ? ? + ? ? ? ? ?
GET    /sign-in-providers                                    - ? ? ? ? + ? ? ? ? ?
POST   /sign-in-providers                                    - ? ? ? ? + ? ? ? ? ?
PUT    /sign-in-providers/order                              - ? ? ? ? + ? ? ? ? ?
PUT    /sign-in-providers/passwords                          - ? ? ? ? + ? ? ? ? ?
PUT    /sign-in-providers/{id}                               - ? ? ? ? + ? ? ? ? ?
DELETE /sign-in-providers/{id}                               - ? ? ? ? + ? ? ? ? ?
POST   /sign-in-providers/{id}/test                          - ? ? ? ? + ? ? ? ? ?
GET    /inbox                                                - + + + + + + + + + +
POST   /inbox/read-all                                       - + + + + + + + + + +
POST   /inbox/{id}/read                                      - ? ? ? ? ? ? ? ? ? +
GET    /queue                                                - + + + + + + + + + +
GET    /my-hires                                             - + + + + + + + + + +
GET    /guild                                                - + + + + + + + + + +
GET    /sites                                                - + + + + + + + + + +
GET    /dates-to-look-at                                     - + + + + + + + + + +

GET    /focal-points                                         - + + + + + + + + + +
GET    /questions                                            - + + + + + + + + + +
POST   /questions                                            - + + + + + + + + + +
GET    /questions/{id}                                       - + + + ? + + + + + +
POST   /questions/{id}/answers                               - + + + ? + + + + + +
POST   /questions/{id}/answers/{answerId}/accept             - x x x ? x x x x x +
DELETE /questions/{id}/accepted                              - x x x ? x x x x x +

GET    /growth                                               - + + + + + + + + + +
GET    /growth/people                                        - + + + + + + + + + +
GET    /growth/coverage                                      - ? ? ? + ? ? + ? ? ?
POST   /growth/areas                                         - ? ? ? + ? ? + ? ? ?
PUT    /growth/areas/{id}                                    - ? ? ? ? ? ? + ? ? ?
POST   /growth/areas/{id}/retire                             - ? ? ? ? ? ? + ? ? ?
POST   /growth/areas/{id}/bring-back                         - ? ? ? ? ? ? + ? ? ?
POST   /growth/titles/{id}/renewal                           - x x x ? x x x x x +
POST   /growth/titles/{id}/step-down                         - x x x ? x x x x x +
POST   /growth/nominations                                   - + + + + + + + + + +
GET    /growth/nominations/{id}                              - ? ? ? ? ? ? + ? + +
PUT    /growth/nominations/{id}/portfolio                    - ? ? ? ? ? ? ? ? x +
POST   /growth/nominations/{id}/submit                       - ? ? ? ? ? ? ? ? x +
POST   /growth/nominations/{id}/take-back                    - ? ? ? ? ? ? x ? x +
POST   /growth/nominations/{id}/withdraw                     - ? ? ? ? ? ? ? ? + +
POST   /growth/nominations/{id}/decision                     - ? ? ? ? ? ? + ? x x

GET    /people                                               - ? ? ? + + ? + ? ? ?
POST   /people                                               - ? ? ? + + ? + ? ? ?
PATCH  /people/{id}                                          - ? ? ? ? + ? + ? ? ?
POST   /people/{id}/invitation                               - ? ? ? ? + ? + ? ? ?
PATCH  /guild                                                - ? ? ? + + ? + ? ? ?
POST   /sites                                                - ? ? ? + + ? + ? ? ?
PUT    /sites/{id}                                           - ? ? ? ? + ? + ? ? ?
POST   /sites/{id}/holidays/preview                          - ? ? ? ? + ? + ? ? ?

GET    /paths                                                - ? ? ? + + ? + ? ? ?
POST   /paths                                                - ? ? ? + ? ? + ? ? ?
GET    /paths/{id}                                           - ? ? ? ? + ? + ? ? ?
GET    /paths/{id}/diff                                      - ? ? ? ? ? ? + ? ? ?
PUT    /paths/{id}/owners                                    - ? ? ? ? ? ? + ? ? ?
DELETE /paths/{id}/owners                                    - ? ? ? ? + ? + ? ? ?
POST   /path-imports                                         - ? ? ? + ? ? + ? ? ?
GET    /paths/{id}/draft                                     - ? ? ? ? ? ? + ? ? ?
POST   /paths/{id}/draft                                     - ? ? ? ? ? ? + ? ? ?
PATCH  /paths/{id}/draft                                     - ? ? ? ? ? ? + ? ? ?
PUT    /paths/{id}/draft                                     - ? ? ? ? ? ? + ? ? ?
GET    /paths/{id}/draft/preview                             - ? ? ? ? ? ? + ? ? ?
DELETE /paths/{id}/draft                                     - ? ? ? ? ? ? + ? ? ?
POST   /paths/{id}/draft/publish                             - ? ? ? ? ? ? + ? ? ?
GET    /paths/{id}/draft/yaml                                - ? ? ? ? ? ? + ? ? ?
GET    /path-versions/{id}                                   - ? ? ? ? + ? + ? ? ?
GET    /path-versions/{id}/yaml                              - ? ? ? ? + ? + ? ? ?
GET    /path-versions/{id}/walkers                           - ? ? ? ? ? ? + ? ? ?
GET    /path-versions/{id}/move-preview                      - ? ? ? ? ? ? + ? ? ?
GET    /path-versions/{id}/move-preview/{journeyId}          - ? ? ? ? ? ? + ? ? ?
GET    /paths/{id}/moves                                     - ? ? ? ? ? ? + ? ? ?
POST   /moves                                                - ? ? ? ? ? ? + ? ? ?
GET    /moves/{id}                                           - ? ? ? ? ? ? + ? ? ?
POST   /moves/{id}/undo                                      - ? ? ? ? ? ? + ? ? ?

GET    /arrivals                                             - ? ? ? + ? ? + ? ? ?
POST   /arrivals/{id}/settle                                 - ? ? ? ? ? ? + ? ? ?
POST   /arrival-rules                                        - ? ? ? + ? ? + ? ? ?
DELETE /arrival-rules/{id}                                   - ? ? ? ? ? ? + ? ? ?
GET    /cohorts                                              - ? ? ? + ? ? + ? ? ?
GET    /mentors                                              - ? ? ? + ? ? + ? ? ?
POST   /cohorts/read-hires                                   - ? ? ? + ? ? + ? ? ?
POST   /cohorts/preview                                      - ? ? ? + ? ? + ? ? ?
POST   /cohorts                                              - ? ? ? + ? ? + ? ? ?
GET    /cohorts/{id}                                         - ? ? ? ? ? ? + ? ? ?
GET    /cohorts/{id}/sums.csv                                - ? ? ? ? ? ? + ? ? ?
POST   /cohorts/{id}/hires                                   - ? ? ? ? ? ? + ? ? ?
POST   /cohorts/of-one/preview                               - ? ? ? ? ? ? + ? ? ?
POST   /cohorts/of-one                                       - ? ? ? ? ? ? + ? ? ?
GET    /cohorts/{id}/welcome                                 - ? ? ? ? ? ? + ? ? ?
PUT    /cohorts/{id}/welcome-note                            - ? ? ? ? ? ? + ? ? ?
PUT    /sites/{id}/welcome-note                              - ? ? ? ? ? ? + ? ? ?
POST   /journeys/{id}/first-day-link                         - ? ? ? ? ? ? + ? ? ?
GET    /journeys/{id}/first-questions                        - ? ? ? ? ? ? ? + + +
PUT    /journeys/{id}/first-questions/{questionId}/answer    - ? ? ? ? ? ? ? + + x
GET    /first-days/{token}                                   + + + + + + + + + + +
POST   /first-days/{token}/open                              + + + + + + + + + + +
POST   /first-days/{token}/another                           + + + + + + + + + + +
POST   /first-days/{token}/questions                         x x x x x x x x x x x
GET    /tasks/{id}/{key}                                     - ? ? ? ? ? ? ? + + ?
POST   /tasks/{id}/{key}/done                                - ? ? ? ? ? ? ? + + ?
POST   /tasks/{id}/{key}/undo                                - ? ? ? ? ? ? ? + + ?
POST   /tasks/{id}/{key}/take                                - ? ? ? ? ? ? ? + + ?
POST   /tasks/{id}/{key}/hand-on                             - ? ? ? ? ? ? ? + + ?
POST   /tasks/{id}/{key}/give-back                           - ? ? ? ? ? ? ? + + ?
GET    /my-journeys                                          - + + + + + + + + + +

GET    /content                                              - + + + + + + + + + +
GET    /content/{pathId}/{key}                               - + + + ? + + + + + +
PUT    /content/{pathId}/{key}                               - x x x ? x x + x x x
POST   /content/{pathId}/{key}/look                          - x x x ? x x + x x x
PUT    /content/{pathId}/{key}/broken-link                   - + + + ? + + + + + +
PUT    /content/{pathId}/{key}/confused                      - ? + ? ? ? ? ? ? ? +
DELETE /content/{pathId}/{key}/confused                      - ? + ? ? ? ? ? ? ? +
PUT    /content/{pathId}/{key}/feedback                      - ? + ? ? ? ? ? ? ? +
DELETE /content/{pathId}/{key}/feedback                      - ? + ? ? ? ? ? ? ? +
GET    /known-blockers                                       - + + + + + + + + + +
POST   /known-blockers                                       - x x + ? x x + + + x
PUT    /known-blockers/{id}                                  - x x x ? x x + x + x
DELETE /known-blockers/{id}                                  - x x x ? x x + x + x

GET    /pulse                                                - + + + + + + + + + +
POST   /pulse/answers                                        - ? ? ? ? ? ? ? ? ? +
GET    /pulse/results                                        - ? ? ? + ? ? + ? ? ?

GET    /guild-days                                           - + + + + + + + + + +
GET    /guild-days/series                                    - ? ? ? + ? ? + ? ? ?
PUT    /guild-days/series                                    - ? ? ? + ? ? + ? ? ?
GET    /guild-days/figures                                   - ? ? ? + ? ? + ? ? ?
GET    /guild-days/figures/attendance.csv                    - ? ? ? + ? ? + ? ? ?
GET    /guild-days/figures/speakers.csv                      - ? ? ? + ? ? + ? ? ?
GET    /guild-days/archive                                   - + + + + + + + + + +
GET    /guild-days/{day}                                     - + + + + + + + + + +
POST   /guild-days/{day}/sessions                            - ? ? ? + ? ? + ? ? ?
POST   /guild-days/{day}/publish                             - ? ? ? + ? ? + ? ? ?
GET    /guild-sessions/{id}                                  - + + + ? + + + + + +
PUT    /guild-sessions/{id}                                  - ? ? ? ? ? ? + ? ? ?
DELETE /guild-sessions/{id}                                  - ? ? ? ? ? ? + ? ? ?
DELETE /guild-sessions/{id}/draft                            - ? ? ? ? ? ? + ? ? ?
POST   /guild-sessions/{id}/release                          - ? ? ? ? ? ? + ? ? ?
POST   /guild-sessions/{id}/seat                             - + + + ? + + + + + +
DELETE /guild-sessions/{id}/seat                             - + + + ? + + + + + +
POST   /guild-sessions/{id}/seat/confirm                     - + + + ? + + + + + +
GET    /guild-sessions/{id}/attendance                       - x x x ? x x + x x +
POST   /guild-sessions/{id}/attendance                       - + + + ? + + + + + +
POST   /guild-sessions/{id}/attendance/{personId}            - x x x ? x x + x x +
DELETE /guild-sessions/{id}/attendance/{personId}            - x x x ? x x + x x +
POST   /guild-sessions/{id}/feedback                         - x x x ? x x x x x +
POST   /guild-sessions/{id}/materials                        - x x x ? x x + x x +
DELETE /guild-sessions/{id}/materials/{materialId}           - x x x ? x x + x x +
GET    /session-proposals                                    - + + + + + + + + + +
POST   /session-proposals                                    - + + + + + + + + + +
PUT    /session-proposals/{id}                               - ? ? ? ? ? ? ? ? ? +
POST   /session-proposals/{id}/commands                      - ? ? ? ? ? ? x ? ? +
GET    /guild-weeks                                          - + + + + + + + + + +
POST   /guild-weeks                                          - ? ? ? + ? ? + ? ? ?
GET    /guild-weeks/gallery                                  - + + + + + + + + + +
GET    /guild-weeks/figures                                  - ? ? ? + ? ? + ? ? ?
GET    /guild-weeks/figures/match.csv                        - ? ? ? + ? ? + ? ? ?
GET    /guild-weeks/figures/options.csv                      - ? ? ? + ? ? + ? ? ?
GET    /guild-weeks/{id}                                     - + + + ? + + + + + +
PATCH  /guild-weeks/{id}                                     - ? ? ? ? ? ? + ? ? ?
POST   /guild-weeks/{id}/open-ranking                        - ? ? ? ? ? ? + ? ? ?
POST   /guild-weeks/{id}/match                               - ? ? ? ? ? ? + ? ? ?
GET    /guild-weeks/{id}/match                               - ? ? ? ? ? ? + ? ? ?
POST   /guild-weeks/{id}/match-again                         - ? ? ? ? ? ? + ? ? ?
POST   /guild-weeks/{id}/publish                             - ? ? ? ? ? ? + ? ? ?
POST   /guild-weeks/{id}/close                               - ? ? ? ? ? ? + ? ? ?
GET    /guild-weeks/{id}/run                                 - + + + ? + + + + + +
PUT    /guild-weeks/{id}/ranking                             - + + + ? + + + + + +
POST   /guild-weeks/{id}/options                             - + + + ? + + + + + +
PUT    /guild-weeks/{id}/options/{optionId}                  - x x x ? x x + x x +
DELETE /guild-weeks/{id}/options/{optionId}                  - x x x ? x x + x x +
POST   /guild-weeks/{id}/options/{optionId}/place            - + + + ? + + + + + +
DELETE /guild-weeks/{id}/options/{optionId}/place            - + + + ? + + + + + +
POST   /guild-weeks/{id}/options/{optionId}/outcomes         - x x x ? x x + x x +
DELETE /guild-weeks/{id}/outcomes/{outcomeId}                - x x x ? x x + x x +

GET    /learning-time                                        - + + + + + + + + + +
GET    /learning-time/sums                                   - ? ? ? + ? ? + ? ? ?
POST   /learning-time/entries                                - + + + + + + + + + +
PUT    /learning-time/entries/{id}                           - ? ? ? ? ? ? ? ? ? +
DELETE /learning-time/entries/{id}                           - ? ? ? ? ? ? ? ? ? +

GET    /consultations                                        - + + + + + + + + + +
POST   /consultations                                        - + + + + + + + + + +
GET    /consultations/areas                                  - + + + + + + + + + +
GET    /consultations/kept                                   - + + + + + + + + + +
PUT    /consultations/room                                   - + + + + + + + + + +
GET    /consultations/{id}                                   - ? ? ? ? ? ? ? ? + +
POST   /consultations/{id}/accept                            - ? ? ? ? ? ? ? ? + x
POST   /consultations/{id}/pass                              - ? ? ? ? ? ? ? ? + x
POST   /consultations/{id}/answer                            - ? ? ? ? ? ? ? ? + x
POST   /consultations/{id}/ask-on                            - ? ? ? ? ? ? ? ? x +
POST   /consultations/{id}/close                             - ? ? ? ? ? ? ? ? x +
POST   /consultations/{id}/withdraw                          - ? ? ? ? ? ? ? ? x +
PUT    /consultations/{id}/openness                          - ? ? ? ? ? ? ? ? x +
GET    /mobility                                             - + + + + + + + + + +
PUT    /mobility                                             - + + + + + + + + + +
DELETE /mobility                                             - + + + + + + + + + +
PUT    /mobility/sharing                                     - + + + + + + + + + +
POST   /mobility/{id}/open                                   - ? ? ? ? ? ? + ? ? ?
POST   /mobility/{id}/notes                                  - ? ? ? ? ? ? + ? ? ?

GET    /journeys/{id}                                        - ? ? ? ? ? ? x + + +
GET    /journeys/{id}/today                                  - ? ? ? ? ? ? x + + +
GET    /journeys/{id}/timeline                               - ? ? ? ? ? ? x + + +
GET    /journeys/{id}/visibility                             - ? ? ? ? ? ? x x x +
GET    /journeys/{id}/nudges                                 - ? ? ? ? ? ? ? ? ? +
POST   /journeys/{id}/nudges/rest                            - ? ? ? ? ? ? ? ? ? +
DELETE /journeys/{id}/nudges/rest                            - ? ? ? ? ? ? ? ? ? +
POST   /journeys/{id}/open                                   - ? ? ? ? ? ? + + + +
POST   /journeys/{id}/replan/preview                         - ? ? ? ? ? ? + + + x
POST   /journeys/{id}/replan                                 - ? ? ? ? ? ? + + + x
DELETE /journeys/{id}/absences/{absenceId}                   - ? ? ? ? ? ? + + + +
GET    /replans                                              - ? ? ? + ? ? + ? ? ?
POST   /replans/preview                                      - ? ? ? + ? ? + ? ? ?
POST   /replans                                              - ? ? ? ? ? ? + ? ? ?
POST   /replans/{id}/undo                                    - ? ? ? ? ? ? + + + x
PUT    /journeys/{id}/milestones/{key}/pin                   - ? ? ? ? ? x + + + x
DELETE /journeys/{id}/milestones/{key}/pin                   - ? ? ? ? ? x + + + x
GET    /journeys/{id}/milestones/{key}                       - ? ? ? ? ? ? x + + +

POST   /journeys/{id}/milestones                             - ? ? ? ? ? ? + + + x
POST   /journeys/{id}/milestones/{key}/drop                  - ? ? ? ? ? ? + + + x
POST   /journeys/{id}/milestones/{key}/restore               - ? ? ? ? ? ? + + + x
POST   /journeys/{id}/milestones/{key}/start                 - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/check-off             - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/undo                  - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/attend                - ? ? ? ? ? ? x + + +
POST   /journeys/{id}/milestones/{key}/claim                 - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/skip                  - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/waive                 - ? ? ? ? ? ? x + + x
POST   /journeys/{id}/milestones/{key}/reopen                - ? ? ? ? ? ? x + + +
POST   /journeys/{id}/milestones/{key}/comment               - ? ? ? ? ? ? x + + +
POST   /journeys/{id}/milestones/{key}/evidence              - ? ? ? ? ? ? ? x x +
DELETE /journeys/{id}/milestones/{key}/evidence/{evidenceId} - ? ? ? ? ? ? ? ? ? +
POST   /journeys/{id}/milestones/{key}/stuck                 - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/unstuck               - ? ? ? ? ? ? ? + + +
POST   /journeys/{id}/milestones/{key}/reflection            - ? ? ? ? ? ? ? x x +

PUT    /journeys/{id}/milestones/{key}/meeting               - ? ? ? ? ? ? x + + +
DELETE /journeys/{id}/milestones/{key}/meeting               - ? ? ? ? ? ? x + + +

GET    /changes                                              - ? ? ? + + ? + ? ? ?
GET    /webhook-endpoints                                    - ? ? ? ? + ? ? ? ? ?
POST   /webhook-endpoints                                    - ? ? ? ? + ? ? ? ? ?
GET    /webhook-endpoints/{id}                               - ? ? ? ? + ? ? ? ? ?
PATCH  /webhook-endpoints/{id}                               - ? ? ? ? + ? ? ? ? ?
DELETE /webhook-endpoints/{id}                               - ? ? ? ? + ? ? ? ? ?
POST   /webhook-endpoints/{id}/secret                        - ? ? ? ? + ? ? ? ? ?
POST   /webhook-endpoints/{id}/pause                         - ? ? ? ? + ? ? ? ? ?
POST   /webhook-endpoints/{id}/resume                        - ? ? ? ? + ? ? ? ? ?
POST   /webhook-endpoints/{id}/test                          - ? ? ? ? + ? ? ? ? ?
POST   /webhook-endpoints/{id}/try-now                       - ? ? ? ? + ? ? ? ? ?
POST   /webhook-endpoints/{id}/replay                        - ? ? ? ? + ? ? ? ? ?
GET    /webhook-endpoints/{id}/messages                      - ? ? ? ? + ? ? ? ? ?
POST   /webhook-endpoints/{id}/messages/{messageId}/send     - ? ? ? ? + ? ? ? ? ?

GET    /event-sources                                        - ? ? ? ? + ? ? ? ? ?
POST   /event-sources                                        - ? ? ? ? + ? ? ? ? ?
GET    /event-sources/{id}                                   - ? ? ? ? + ? ? ? ? ?
PATCH  /event-sources/{id}                                   - ? ? ? ? + ? ? ? ? ?
POST   /event-sources/{id}/secret                            - ? ? ? ? + ? ? ? ? ?
POST   /event-sources/{id}/replay                            - ? ? ? ? + ? ? ? ? ?
POST   /events/{kind}/{id}                                   - - - - - - - - - - -

GET    /proofs/journeys/{id}/milestones/{key}                - ? ? ? ? ? ? ? + + +
POST   /evidence                                             - - - - - - - - - - -
GET    /xapi/about                                           - - - - - - - - - - -
POST   /xapi/statements                                      - - - - - - - - - - -
PUT    /xapi/statements                                      - - - - - - - - - - -
GET    /proofs/settings                                      - ? ? ? + + ? + ? ? ?
PUT    /proofs/settings                                      - ? ? ? + + ? + ? ? ?
GET    /proofs/names                                         - ? ? ? + + ? + ? ? ?
POST   /proofs/names                                         - ? ? ? + + ? + ? ? ?
DELETE /proofs/names/{id}                                    - ? ? ? ? + ? + ? ? +
GET    /proofs/own-names                                     - + + + + + + + + + +
POST   /proofs/own-names                                     - + + + + + + + + + +
GET    /proofs/services                                      - ? ? ? + + ? + ? ? ?
POST   /proofs/services                                      - ? ? ? + + ? + ? ? ?
DELETE /proofs/services/{service}                            - ? ? ? ? + ? + ? ? ?
GET    /proofs/unattributed                                  - + + + + + + + + + +
POST   /proofs/unattributed/{id}/assign                      - ? ? ? ? ? ? ? + + ?
POST   /proofs/unattributed/{id}/set-aside                   - ? ? + ? ? ? ? + + ?
DELETE /proofs/unattributed/{id}/set-aside                   - ? ? + ? ? ? ? + + ?

GET    /mentoring                                            - + + + + + + + + + +
PUT    /mentoring/limit                                      - + + + + + + + + + +
GET    /mentors/{personId}/hires                             - ? ? ? ? ? ? + ? ? ?
POST   /mentor-changes/preview                               - ? ? ? ? ? ? + ? ? ?
POST   /mentor-changes                                       - ? ? ? ? ? ? + ? ? ?
GET    /journeys/{id}/mentoring                              - ? ? ? ? ? ? x + + +
POST   /journeys/{id}/talk-questions                         - ? ? ? ? ? ? x x x +
PATCH  /journeys/{id}/talk-questions/{questionId}            - ? ? ? ? ? ? x + + +
POST   /journeys/{id}/talks                                  - ? ? ? ? ? ? x + + x
DELETE /journeys/{id}/talks/{talkId}                         - ? ? ? ? ? ? x + + x
POST   /journeys/{id}/mentor-notes                           - ? ? ? ? ? ? x + + x
PUT    /journeys/{id}/mentor-notes/{noteId}                  - ? ? ? ? ? ? x ? + x
DELETE /journeys/{id}/mentor-notes/{noteId}                  - ? ? ? ? ? ? x ? + x
POST   /journeys/{id}/mentor-notes/{noteId}/restore          - ? ? ? ? ? ? x ? + x
PUT    /journeys/{id}/handover                               - ? ? ? ? ? ? x x + x

POST   /journeys/{id}/milestones/{key}/submit                - ? ? ? ? ? x x x x +
POST   /journeys/{id}/milestones/{key}/withdraw              - ? ? ? ? ? x x x x +
POST   /journeys/{id}/milestones/{key}/accept                - ? ? ? ? ? + x x x x
POST   /journeys/{id}/milestones/{key}/request-changes       - ? ? ? ? ? + x x x x
POST   /journeys/{id}/milestones/{key}/pair                  - ? ? ? ? ? + x x x x
POST   /journeys/{id}/milestones/{key}/delegate              - ? ? ? ? ? + + + + x
`;

/** The named reviewer on the one item handed to them, beyond the rows above that are about `design` already. */
const REVIEWER_ON_THE_ITEM = `
GET    /journeys/{id}/milestones/{key}                       +
POST   /journeys/{id}/milestones/{key}/comment               +
POST   /journeys/{id}/milestones/{key}/start                 x
POST   /journeys/{id}/milestones/{key}/check-off             x
POST   /journeys/{id}/milestones/{key}/claim                 x
POST   /journeys/{id}/milestones/{key}/waive                 x
POST   /journeys/{id}/milestones/{key}/drop                  x
POST   /journeys/{id}/milestones/{key}/restore               x
POST   /journeys/{id}/milestones/{key}/evidence              x
POST   /journeys/{id}/milestones/{key}/stuck                 ?
POST   /journeys/{id}/milestones/{key}/unstuck               ?
POST   /journeys/{id}/milestones/{key}/reflection            ?
`;

/** Open to everybody: what comes before signing in, and calendars for programs that can't. Every other route says who may call it. */
const PUBLIC = [
  'GET /health/live', 'GET /health/ready', 'GET /welcome', 'POST /session', 'DELETE /session', 'POST /setup', 'POST /demo/session',
  'GET /invitations/{token}', 'POST /invitations/{token}', 'GET /feeds/{token}.ics', 'GET /guilds/{id}/programme.ics',
  'GET /first-days/{token}', 'POST /first-days/{token}/open', 'POST /first-days/{token}/another', 'POST /first-days/{token}/questions',
  'POST /unsubscribe/{token}', 'POST /events/{kind}/{id}',
  'POST /sign-in', 'GET /sign-in/callback/{id}', 'POST /invitations/{token}/sign-in',
];

/** Nobody gets a 2xx from these in this walk: what they need is proved where signing in is. */
const WITHOUT_SUCCESS_HERE = ['POST /session', 'POST /setup', 'POST /demo/session', 'POST /invitations/{token}', 'POST /me/password',
  'POST /first-days/{token}/questions', 'POST /events/{kind}/{id}',
  'POST /evidence', 'GET /xapi/about', 'POST /xapi/statements', 'PUT /xapi/statements',
  'POST /sign-in', 'GET /sign-in/callback/{id}', 'POST /invitations/{token}/sign-in', 'POST /me/identities', 'POST /sign-in-providers',
];

const SYMBOLS: Readonly<Record<number, string>> = { 401: '-', 403: 'x', 404: '?' };

interface Operation {
  security: unknown[];
  responses: Record<string, unknown>;
}

let world: World;
let all: Scenes;
let operations: Map<string, Operation>;

beforeAll(async () => {
  world = await openWorld({ name: 'http_roles_walk', settings: { GUILDPATH_SECRET_KEY: SECRET_KEY } });
  all = await openScenes(world);
  const { paths } = await world.stranger().get<{ paths: Record<string, Record<string, Operation>> }>('/openapi.json');
  operations = new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method.toUpperCase()} ${path.replace(/^\/api/, '')}`, operation]),
    ),
  );
}, 60_000);

afterAll(() => world?.close());

function rowsOf(table: string): [route: string, cells: string][] {
  return table.trim().split('\n').filter((line) => line !== '').map((line) => {
    const [, method, path, cells] = /^(\S+) +(\S+) +(.+)$/.exec(line) ?? [];
    return [`${method} ${path}`, cells!.replace(/ /g, '')];
  });
}

async function tryAll(route: string, columns: readonly Column[], scene: Scene): Promise<{ cells: string; statuses: number[] }> {
  const [journey, peer] = await all.newJourneys();
  const request = await scene(journey);
  const statuses: number[] = [];
  for (const column of columns) {
    const person = column === 'signed out' ? null : column === 'hire' ? journey.hire : column === 'peer' ? peer.hire : all.people[column];
    const browser = person ? await world.as(person) : world.stranger();
    statuses.push(await statusOf(browser, route, await request(person), journey));
  }
  return { cells: statuses.map((status) => SYMBOLS[status] ?? '+').join(''), statuses };
}

describe('the table', () => {
  it('has a row for each route of the API, and for no other', () => {
    expect(rowsOf(TABLE).map(([route]) => route).sort()).toEqual([...operations.keys()].sort());
  });

  it('leaves no route without a declared access', () => {
    const undeclared: string[] = [];
    let routes = 0;
    for (const { controllers } of world.apps[0]!.get(ModulesContainer).values()) {
      for (const { metatype } of controllers.values()) {
        if (typeof metatype !== 'function') continue;
        const prototype = metatype.prototype as Record<string, unknown>;
        for (const name of Object.getOwnPropertyNames(prototype)) {
          const handler = name === 'constructor' ? undefined : prototype[name];
          if (typeof handler !== 'function' || !Reflect.hasMetadata('path', handler)) continue;
          routes += 1;
          const declared = ['guildpath:access', 'guildpath:programs'].some((how) => Reflect.hasMetadata(how, handler) || Reflect.hasMetadata(how, metatype));
          if (!declared) undeclared.push(`${metatype.name}.${name}`);
        }
      }
    }
    expect(undeclared).toEqual([]);
    expect(routes).toBe(operations.size);
  });

  it('is public only where signing in begins, or cannot', () => {
    const open = [...operations].filter(([, { security }]) => security.length === 0).map(([route]) => route);
    expect(open.sort()).toEqual([...PUBLIC].sort());
  });

  it('leaves no route without documented answers', () => {
    const wanting = [...operations].filter(([route, { responses, security }]) => {
      const statuses = Object.keys(responses);
      const refusals = security.length === 0 ? ['403', '422'] : ['401', '403', '404', '422'];
      return !statuses.some((status) => /^[23]/.test(status)) || !refusals.every((status) => statuses.includes(status)) || all.scenes[route] === undefined;
    });
    expect(wanting.map(([route]) => route)).toEqual([]);
  });
});

describe('who may call', () => {
  it.each(rowsOf(TABLE))('%s', async (route, expected) => {
    const scene = all.scenes[route];
    if (!scene) throw new Error(`The walk does not know how to call ${route}.`);
    const { cells, statuses } = await tryAll(route, COLUMNS, scene);
    expect({ cells, statuses }).toEqual({ cells: expected, statuses });
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    const isForPrograms = route.includes(' /scim/');
    if (!WITHOUT_SUCCESS_HERE.includes(route) && !isForPrograms) expect(statuses.some((status) => status < 300)).toBe(true);
  });
});

describe('what a named reviewer may call about the item they review', () => {
  it.each(rowsOf(REVIEWER_ON_THE_ITEM))('%s', async (route, expected) => {
    const [, path = ''] = route.split(' ');
    const bodies: Record<string, unknown> = {
      comment: { body: 'Hello' }, claim: { reason: 'Known' }, waive: { reason: 'Known' }, drop: { reason: 'Known' }, evidence: { text: 'Here' },
      reflection: { body: 'Mine', shared: true },
    };
    const body = route.startsWith('GET') ? undefined : (bodies[path.split('/').at(-1)!] ?? {});
    expect((await tryAll(route, ['reviewer'], all.on('design', body, all.handedIn))).cells).toBe(expected);
  });
});
