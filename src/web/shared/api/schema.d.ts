export interface paths {
  '/api/welcome': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['WelcomeDto'] } } };
    };
  };
  '/api/session': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SessionDto'] } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['SignInDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SessionDto'] } } };
    };
    delete: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
  };
  '/api/demo/session': {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['DemoSignInDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SessionDto'] } } };
    };
  };
  '/api/setup': {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['SetUpDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SessionDto'] } } };
    };
  };
  '/api/invitations/{token}': {
    get: {
      parameters: { query?: never; header?: never; path: { token: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['InvitationDto'] } } };
    };
    post: {
      parameters: { query?: never; header?: never; path: { token: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['AcceptInvitationDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SessionDto'] } } };
    };
  };
  '/api/me': {
    patch: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['UpdateMeDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SessionDto'] } } };
    };
  };
  '/api/me/password': {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ChangePasswordDto'] } };
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
  };
  '/api/me/sessions': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['OwnSessionDto'][] } } };
    };
  };
  '/api/me/sessions/{id}': {
    delete: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
  };
  '/api/me/away': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['AwayPeriodDto'][] } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['EnterAwayDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['AwayPeriodDto'] } } };
    };
  };
  '/api/me/away/{id}': {
    delete: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
  };
  '/api/people': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PersonDto'][] } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['InvitePersonDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['InvitationLinkDto'] } } };
    };
  };
  '/api/people/{id}': {
    patch: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['UpdatePersonDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PersonDto'] } } };
    };
  };
  '/api/people/{id}/invitation': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['InvitationLinkDto'] } } };
    };
  };
  '/api/guild': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['GuildDto'] } } };
    };
    patch: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['UpdateGuildDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['GuildDto'] } } };
    };
  };
  '/api/sites': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SiteDto'][] } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['SaveSiteDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SiteDto'] } } };
    };
  };
  '/api/sites/{id}': {
    put: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['SaveSiteDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['SiteDto'] } } };
    };
  };
  '/api/paths': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PathSummaryDto'][] } } };
    };
  };
  '/api/paths/{id}': {
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PathDetailDto'] } } };
    };
  };
  '/api/path-imports': {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ImportPathDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PathDraftDto'] } } };
    };
  };
  '/api/paths/{id}/draft': {
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PathDraftDto'] } } };
    };
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PathDraftDto'] } } };
    };
    patch: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['EditDraftDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PathDraftDto'] } } };
    };
    delete: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
  };
  '/api/paths/{id}/draft/publish': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['PublishDraftDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PathVersionDto'] } } };
    };
  };
  '/api/path-versions/{id}': {
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['PathVersionDto'] } } };
    };
  };
  '/api/cohorts': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CohortSummaryDto'][] } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['PlanCohortDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['StartedCohortDto'] } } };
    };
  };
  '/api/cohorts/read-hires': {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ReadHiresDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['ReadHiresResultDto'] } } };
    };
  };
  '/api/mentors': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['MentorLoadDto'][] } } };
    };
  };
  '/api/cohorts/preview': {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['PlanCohortDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CohortPreviewDto'] } } };
    };
  };
  '/api/cohorts/{id}': {
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CohortDashboardDto'] } } };
    };
  };
  '/api/cohorts/{id}/hires': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['AddHireDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['StartedCohortDto'] } } };
    };
  };
  '/api/journeys/{id}': {
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['JourneyDto'] } } };
    };
  };
  '/api/journeys/{id}/today': {
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['TodayDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}': {
    get: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['MilestonePageDto'] } } };
    };
  };
  '/api/journeys/{id}/timeline': {
    get: {
      parameters: { query?: { after?: string }; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['TimelineDto'] } } };
    };
  };
  '/api/journeys/{id}/visibility': {
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['VisibilityDto'] } } };
    };
  };
  '/api/journeys/{id}/open': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/evidence/{evidenceId}': {
    delete: {
      parameters: { query?: never; header?: never; path: { id: string; key: string; evidenceId: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/replan/preview': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ReplanDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['ReplanPreviewDto'] } } };
    };
  };
  '/api/journeys/{id}/replan': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ReplanDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['JourneyHeaderDto'] } } };
    };
  };
  '/api/journeys/{id}/absences/{absenceId}': {
    delete: {
      parameters: { query?: never; header?: never; path: { id: string; absenceId: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['JourneyHeaderDto'] } } };
    };
  };
  '/api/queue': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['QueueDto'] } } };
    };
  };
  '/api/my-hires': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['HireAtAGlanceDto'][] } } };
    };
  };
  '/api/inbox': {
    get: {
      parameters: { query?: { after?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['InboxDto'] } } };
    };
  };
  '/api/inbox/{id}/read': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
  };
  '/api/inbox/read-all': {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/start': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/check-off': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['CheckOffDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/undo': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/submit': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['SubmitDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/withdraw': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/accept': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['OptionalCommentDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/request-changes': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['RequestChangesDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/pair': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['OptionalCommentDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/attend': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/claim': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ReasonDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/skip': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['SkipDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/waive': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ReasonDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/reopen': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ReasonDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/comment': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['CommentOnDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/evidence': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['AddEvidenceDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/stuck': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['StuckDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/unstuck': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ResolveDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/reflection': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ReflectDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
  '/api/journeys/{id}/milestones/{key}/delegate': {
    post: {
      parameters: { query?: never; header?: never; path: { id: string; key: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['DelegateDto'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['CommandResultDto'] } } };
    };
  };
}

export interface components {
  schemas: {
    ReadHiresDto: {
      /** Pasted lines or a CSV file's text: name, e-mail, site, and optionally start date, mentor and backup (e-mails). */
      text: string;
    };
    ReadHireDto: {
      name: string;
      email: string;
      siteId: string;
      startOn: string | null;
      mentorId: string | null;
      backupId: string | null;
    };
    ReadHireLineDto: {
      /** 1-based line of the pasted text. */
      line: number;
      text: string;
      hire: components['schemas']['ReadHireDto'] | null;
      problems: string[];
    };
    ReadHiresResultDto: {
      lines: components['schemas']['ReadHireLineDto'][];
    };
    PlannedHireDto: {
      name: string;
      email: string;
      siteId: string;
      /** The hire's own start date; the cohort's when left out. */
      startOn?: string;
      mentorId: string;
      backupId: string;
      contactUrl?: string;
    };
    PlanCohortDto: {
      name: string;
      pathVersionId: string;
      startOn: string;
      hires: components['schemas']['PlannedHireDto'][];
    };
    AddHireDto: components['schemas']['PlannedHireDto'] & {
    };
    PlannedDueDto: {
      key: string;
      title: string;
      due: string;
    };
    HirePreviewDto: {
      name: string;
      email: string;
      siteName: string;
      startOn: string;
      /** The first working day of this hire's own calendar. */
      firstDay: string;
      lastDay: string;
      dues: components['schemas']['PlannedDueDto'][];
      /** Days on which neither mentor works, as local calendar days. */
      uncovered: string[];
      /** What stops this hire from being started; empty when nothing does. */
      problems: string[];
    };
    MentorLoadDto: {
      person: components['schemas']['PersonRef'];
      siteName: string;
      /** Hires this person is the primary mentor of and who are not finished. */
      active: number;
      backing: number;
      /** Above this it is a warning, never a wall. */
      limit: number;
      awayFrom: string | null;
      awayTo: string | null;
    };
    CohortPreviewDto: {
      hires: components['schemas']['HirePreviewDto'][];
      milestones: components['schemas']['MilestoneHeadDto'][];
      /** Mentors above their limit if this starts, and other things worth knowing. */
      warnings: string[];
      problems: string[];
    };
    MilestoneHeadDto: {
      key: string;
      title: string;
      phaseTitle: string;
    };
    StartedHireDto: {
      journeyId: string;
      personId: string;
      name: string;
      email: string;
      /** A one-time link for a new person; null for one who can sign in already. */
      invitationUrl: string | null;
      mailed: boolean;
    };
    StartedCohortDto: {
      id: string;
      name: string;
      hires: components['schemas']['StartedHireDto'][];
      replayed: boolean;
    };
    CohortSummaryDto: {
      id: string;
      name: string;
      startOn: string;
      pathTitle: string;
      pathVersion: number;
      hires: number;
      siteNames: string[];
      /** upcoming, running or finished. */
      state: string;
      done: number;
      total: number;
    };
    GridPhaseDto: {
      key: string;
      title: string;
      milestones: components['schemas']['GridMilestoneDto'][];
    };
    GridMilestoneDto: {
      key: string;
      title: string;
    };
    GridRowDto: {
      journeyId: string;
      name: string;
      siteName: string;
      startOn: string;
      state: string;
      phaseTitle: string;
      /** One letter a milestone, in path order: `d` done, `w` waived, `o` open (the hire's, not begun), `h` the hire's turn, `m` mentor's, `e` expert's, `g` guild manager's or admin's, `p` platform's, access's or content's turn, `l` locked, `x` dropped. */
      cells: string;
    };
    NeedsHelpDto: {
      journeyId: string;
      name: string;
      key: string;
      title: string;
      /** Whose turn: mentor, expert, manager, admin, platform, access or content. */
      turn: string;
      who: components['schemas']['PersonRef'] | null;
      /** What kind of wait, in words that name no private thing. */
      what: string;
      since: string;
      waitedDays: number;
    };
    BurnUpDayDto: {
      day: number;
      plan: number;
      /** Null on days that have not come yet. */
      median: number | null;
      lower: number | null;
      upper: number | null;
    };
    BurnUpDto: {
      n: number;
      tooFew: boolean;
      days: components['schemas']['BurnUpDayDto'][];
    };
    CurveStepDto: {
      day: number;
      /** Share that has reached it by the end of that working day, 0 to 1. */
      share: number;
    };
    FirstDeployDto: {
      n: number;
      tooFew: boolean;
      p50: number | null;
      p75: number | null;
      /** Null also when n < 10. */
      p90: number | null;
      steps: components['schemas']['CurveStepDto'][];
      /** Pooled over the guild's last twelve months. */
      months: number;
      computedAt: string;
    };
    BottleneckDto: {
      key: string;
      title: string;
      n: number;
      tooFew: boolean;
      /** Median working days from unlocked to done. */
      medianDays: number | null;
      /** Share of reviews that asked for changes. */
      changesShare: number | null;
      blockers: number;
    };
    ReviewWaitDto: {
      n: number;
      tooFew: boolean;
      /** Median and ninth decile, in working hours. */
      medianHours: number | null;
      p90Hours: number | null;
    };
    CohortMentorDto: {
      person: components['schemas']['PersonRef'];
      active: number;
      limit: number;
    };
    CohortDashboardDto: {
      id: string;
      name: string;
      startOn: string;
      pathTitle: string;
      pathVersion: number;
      hires: number;
      siteNames: string[];
      /** The working day most hires are on; null before the start. */
      dayForMost: number | null;
      phases: components['schemas']['GridPhaseDto'][];
      rows: components['schemas']['GridRowDto'][];
      needsHelp: components['schemas']['NeedsHelpDto'][];
      burnUp: components['schemas']['BurnUpDto'];
      firstDeploy: components['schemas']['FirstDeployDto'] | null;
      bottlenecks: components['schemas']['BottleneckDto'][];
      reviewWait: components['schemas']['ReviewWaitDto'];
      /** In name order. */
      mentors: components['schemas']['CohortMentorDto'][];
      abilities: string[];
    };
    AddEvidenceDto: {
      /** An http(s) link. Give a link, a text, or both. */
      url?: string;
      text?: string;
    };
    CheckOffDto: components['schemas']['AddEvidenceDto'] & {
    };
    SubmitDto: components['schemas']['AddEvidenceDto'] & {
      /** Which expert or manager should review, where the hire may choose. */
      reviewerId?: string;
    };
    ReasonDto: {
      reason: string;
    };
    RequestChangesDto: {
      comment: string;
    };
    OptionalCommentDto: {
      comment?: string;
    };
    CommentOnDto: {
      body: string;
    };
    DelegateDto: {
      reviewerId: string;
    };
    StuckDto: {
      category?: ('unsorted' | 'access' | 'platform' | 'content' | 'answer' | 'other');
      note?: string;
      /** True lets guild managers see it too; false takes that back. */
      widened?: boolean;
    };
    ResolveDto: {
      resolution?: string;
    };
    ReflectDto: {
      body: string;
      /** False keeps it to the hire alone. */
      shared: boolean;
    };
    SkipDto: {
      /** `skipped` for an optional item, `does_not_apply` for a conditional one. */
      reason: ('skipped' | 'does_not_apply');
    };
    ReplanDto: {
      startOn?: string;
      absence?: 'leave' | 'pause';
      from?: string;
      /** Last day, inclusive. */
      to?: string;
      /** Seen only by the hire and whoever enters it. */
      reason?: string;
    };
    MilestoneLinkDto: {
      key: string;
      title: string;
      /** True once it is done, waived or dropped. */
      met: boolean;
    };
    HelperDto: {
      person: components['schemas']['PersonRef'];
      /** Why: `focal_point` of the topic, `mentor`, `backup`, or `reviewer`. */
      as: string;
      /** The focal point's topic, when that is why. */
      topic: string | null;
    };
    MilestoneCardDto: {
      key: string;
      title: string;
      phaseKey: string;
      /** task, meeting, reading, unit, session, build, reflection, deploy, signoff or quiz. */
      type: string;
      /** locked, available, in_progress, submitted, changes_requested, done, reopened, waived, superseded or cancelled. */
      state: string;
      /** How it completes here and now: self, review or attend. */
      mode: string;
      /** Who reviews (mentor, expert, manager) when the mode is review. */
      reviewer: string | null;
      /** required, optional or conditional. */
      requirement: string;
      condition: string | null;
      assignee: string;
      /** Due at the end of this local calendar day of the hire. */
      due: string;
      baselineDue: string;
      /** Working day of the journey on which it is due; 1 is the first. */
      dueDay: number;
      /** Open, the hire's turn, and due before today. */
      overdue: boolean;
      /** Whose turn it is: hire, mentor, expert, manager, admin, platform, access, content or nobody. */
      turn: string;
      effortMinutes: number | null;
      needs: components['schemas']['MilestoneLinkDto'][];
      unlocks: components['schemas']['MilestoneLinkDto'][];
      helper: components['schemas']['HelperDto'] | null;
      /** An open blocker lies over it (only told to those who may see it). */
      stuck: boolean;
      pairing: boolean;
      /** Since when it waits on somebody other than the hire; an instant. */
      waitingSince: string | null;
      doneAt: string | null;
      /** What this reader may do with it now. */
      abilities: string[];
    };
    PhaseDto: {
      key: string;
      title: string;
      done: number;
      total: number;
      milestones: components['schemas']['MilestoneCardDto'][];
    };
    MentorDto: {
      person: components['schemas']['PersonRef'];
      /** primary or backup. */
      kind: string;
      /** True for the one whose turn the hire's questions are today. */
      onDuty: boolean;
      /** Last day of the current absence, when away today. */
      awayUntil: string | null;
    };
    PaceDto: {
      /** not_started, ahead, on_plan, a_little_behind, behind, paused or completed. */
      kind: string;
      sentence: string;
      daysBehind: number;
      waitedDays: number;
    };
    AbsenceDto: {
      id: string;
      /** leave or pause. */
      kind: string;
      from: string;
      to: string;
      /** Only for the hire and whoever entered it. */
      reason: string | null;
    };
    JourneyHeaderDto: {
      id: string;
      hire: components['schemas']['PersonRef'];
      cohortId: string;
      cohortName: string;
      pathTitle: string;
      pathVersion: number;
      siteName: string;
      timeZone: string;
      startOn: string;
      /** scheduled, active, paused, completed or ended. */
      state: string;
      /** Today at the hire's site. */
      today: string;
      /** Working day of the journey today; 0 before the first. */
      day: number;
      lastDay: number;
      mentors: components['schemas']['MentorDto'][];
      /** What the reader is to this journey: hire, mentor, backup, manager or reviewer. */
      relation: string;
      revision: number;
      /** What this reader may do with the journey as a whole. */
      abilities: string[];
    };
    JourneyDto: components['schemas']['JourneyHeaderDto'] & {
      pace: components['schemas']['PaceDto'] | null;
      phases: components['schemas']['PhaseDto'][];
      absences: components['schemas']['AbsenceDto'][];
    };
    WaitingDto: {
      key: string;
      title: string;
      turn: string;
      who: components['schemas']['PersonRef'] | null;
      /** review, claim, pairing, blocker or task. */
      what: string;
      since: string;
    };
    WeekItemDto: {
      key: string;
      title: string;
      state: string;
    };
    WeekDayDto: {
      day: string;
      /** Working day of the journey; null on a day off. */
      number: number | null;
      isToday: boolean;
      /** Why it is a day off (a holiday's name, leave), when it is one in the working week. */
      dayOff: string | null;
      guildDay: boolean;
      items: components['schemas']['WeekItemDto'][];
    };
    SegmentDto: {
      key: string;
      title: string;
      state: string;
      turn: string;
    };
    PhaseProgressDto: {
      key: string;
      title: string;
      done: number;
      total: number;
      current: boolean;
      segments: components['schemas']['SegmentDto'][];
    };
    TodayDto: {
      journey: components['schemas']['JourneyHeaderDto'];
      phases: components['schemas']['PhaseProgressDto'][];
      /** At most three. */
      next: components['schemas']['MilestoneCardDto'][];
      waiting: components['schemas']['WaitingDto'][];
      pace: components['schemas']['PaceDto'];
      week: components['schemas']['WeekDayDto'][];
      /** The item "I'm stuck" means when pressed without choosing one. */
      stuckOn: components['schemas']['MilestoneLinkDto'] | null;
      /** Stuck items that the hire can mark as going again. */
      stuck: components['schemas']['MilestoneLinkDto'][];
    };
    EvidenceDto: {
      id: string;
      /** link or text. */
      kind: string;
      url: string | null;
      body: string | null;
      addedBy: components['schemas']['PersonRef'];
      addedAt: string;
    };
    CommentDto: {
      id: string;
      /** comment, claim, accepted, changes_requested, pairing or reopened. */
      kind: string;
      body: string;
      author: components['schemas']['PersonRef'];
      writtenAt: string;
    };
    HistoryEntryDto: {
      id: string;
      code: string;
      sentence: string;
      actor: components['schemas']['PersonRef'] | null;
      key: string | null;
      title: string | null;
      at: string;
    };
    BlockerDto: {
      id: string;
      /** unsorted, access, platform, content, answer or other. */
      category: string;
      /** Whose turn it is to help: mentor, access, platform or content. */
      owner: string;
      note: string | null;
      openedAt: string;
      /** Beyond hire and mentors, guild managers see it too. */
      widened: boolean;
      resolvedAt: string | null;
      resolvedBy: components['schemas']['PersonRef'] | null;
      resolution: string | null;
    };
    ReflectionDto: {
      body: string;
      shared: boolean;
      updatedAt: string;
    };
    SubmissionDto: {
      id: string;
      /** review or claim (prior knowledge). */
      kind: string;
      round: number;
      reviewer: string;
      reviewerPerson: components['schemas']['PersonRef'] | null;
      submittedAt: string;
      pairingSince: string | null;
    };
    MilestonePageDto: {
      journey: components['schemas']['JourneyHeaderDto'];
      phaseTitle: string;
      milestone: components['schemas']['MilestoneCardDto'];
      /** Markdown. */
      guide: string;
      doneWhen: string[];
      evidence: components['schemas']['EvidenceDto'][];
      conversation: components['schemas']['CommentDto'][];
      history: components['schemas']['HistoryEntryDto'][];
      submission: components['schemas']['SubmissionDto'] | null;
      blocker: components['schemas']['BlockerDto'] | null;
      resolvedBlockers: components['schemas']['BlockerDto'][];
      /** The hire's own reflection, or one that was shared with the reader. */
      reflection: components['schemas']['ReflectionDto'] | null;
      waiverReason: string | null;
      /** Who may review it, when the hire may choose. */
      reviewers: components['schemas']['PersonRef'][];
    };
    TimelineDto: {
      entries: components['schemas']['HistoryEntryDto'][];
      /** Opaque position of the next page; null at the end. */
      next: string | null;
    };
    OpeningDto: {
      reader: components['schemas']['PersonRef'];
      /** journey (opened this journey) or grid (looked at the cohort's picture). */
      what: string;
      day: string;
    };
    VisibilityRowDto: {
      who: string;
      people: components['schemas']['PersonRef'][];
      sees: string;
      never: string;
    };
    VisibilityDto: {
      rows: components['schemas']['VisibilityRowDto'][];
      openings: components['schemas']['OpeningDto'][];
    };
    CommandResultDto: {
      key: string;
      state: string;
      /** Other milestones that changed with it: unlocked, or locked again. */
      changed: components['schemas']['SegmentStateDto'][];
      journeyState: string;
      revision: number;
      /** True when this very request (Idempotency-Key) was carried out before; nothing changed now. */
      replayed: boolean;
    };
    SegmentStateDto: {
      key: string;
      state: string;
    };
    QueueItemDto: {
      id: string;
      /** stuck, review, claim, pairing, meeting or task. */
      kind: string;
      journeyId: string;
      key: string;
      title: string;
      phaseTitle: string;
      hire: components['schemas']['PersonRef'];
      since: string;
      /** Minutes of the reader's own working time since then. */
      waitedMinutes: number;
      /** Titles of what stands still until this is answered. */
      blocks: string[];
      round: number;
      /** True when the reader stands in for the primary mentor. */
      covering: boolean;
    };
    AwayNoteDto: {
      from: string;
      to: string;
      /** Who gets what is open meanwhile, one line a hire. */
      coveredBy: components['schemas']['CoverDto'][];
    };
    CoverDto: {
      hire: components['schemas']['PersonRef'];
      by: components['schemas']['PersonRef'] | null;
    };
    QueueDto: {
      items: components['schemas']['QueueItemDto'][];
      /** The present or next absence of the reader. */
      away: components['schemas']['AwayNoteDto'] | null;
    };
    HireTurnDto: {
      key: string;
      title: string;
      turn: string;
      since: string | null;
      stuck: boolean;
    };
    HireAtAGlanceDto: {
      journeyId: string;
      hire: components['schemas']['PersonRef'];
      /** primary or backup. */
      kind: string;
      cohortName: string;
      siteName: string;
      state: string;
      day: number;
      lastDay: number;
      phaseTitle: string;
      done: number;
      total: number;
      pace: components['schemas']['PaceDto'];
      /** Stuck or waiting items, and whose turn each is. */
      waiting: components['schemas']['HireTurnDto'][];
      segments: components['schemas']['SegmentDto'][];
      /** Meetings and sessions that can be marked as attended now. */
      attendance: components['schemas']['WeekItemDto'][];
    };
    MoveDto: {
      key: string;
      title: string;
      from: string;
      to: string;
    };
    ReplanPreviewDto: {
      moves: components['schemas']['MoveDto'][];
      /** Open items that stay because their date is pinned. */
      pinned: components['schemas']['MilestoneLinkDto'][];
      /** Who will be told. */
      told: components['schemas']['PersonRef'][];
      /** Days on which neither mentor works. */
      uncovered: string[];
      revision: number;
    };
    InboxMessageDto: {
      id: string;
      /** submitted, stuck, accepted, changes_requested, pairing, resolved, commented, started or replanned. */
      kind: string;
      sentence: string;
      /** Where it leads, inside the app. */
      link: string;
      actor: components['schemas']['PersonRef'] | null;
      createdAt: string;
      read: boolean;
    };
    InboxDto: {
      messages: components['schemas']['InboxMessageDto'][];
      unread: number;
      next: string | null;
    };
    PathVersionRefDto: {
      id: string;
      /** 1, 2, 3… in the order of publishing. */
      number: number;
      title: string;
      publishedAt: string;
      /** How many milestones it has. */
      milestones: number;
      /** What whoever published it said about it. */
      note: string | null;
    };
    PathSummaryDto: {
      id: string;
      key: string;
      title: string;
      /** The newest published version. */
      latest: components['schemas']['PathVersionRefDto'] | null;
      hasDraft: boolean;
      /** How many faults stop the draft from being published. */
      draftFaults: number;
      /** Journeys that run on any version of it. */
      running: number;
    };
    ReadingDto: {
      /** The file's own number of days, counted from its latest prerequisite. */
      days: number;
      /** That prerequisite's title, or `the start`. */
      after: string;
      /** The working day of the journey it comes to. */
      day: number;
    };
    PathItemDto: {
      key: string;
      title: string;
      /** Markdown. */
      guide: string;
      /** What counts as done, one line each. */
      doneWhen: string[];
      type: ('task' | 'meeting' | 'reading' | 'unit' | 'session' | 'build' | 'reflection' | 'deploy' | 'signoff' | 'quiz');
      mode: ('self' | 'review' | 'attend' | 'auto');
      /** Who reviews it; null outside mode `review`, and in a draft that does not say yet. */
      reviewer: ('mentor' | 'expert' | 'manager') | null;
      /** Who reviews a link instead, where mode `auto` has no integration; null when the hire checks it off. */
      fallbackReviewer: ('mentor' | 'expert' | 'manager') | null;
      /** Working day it is due on; null for a guild day rule. */
      dueDay: number | null;
      /** Due on the first guild day on or after this working day. */
      dueGuildDayFrom: number | null;
      /** Keys of the milestones that come before it. */
      needs: string[];
      requirement: ('required' | 'optional' | 'conditional');
      /** When a conditional milestone applies, in words that finish “only if …”. */
      condition: string | null;
      effortMinutes: number | null;
      /** Who keeps the content true: a focal point's topic, or an e-mail address. */
      owner: string | null;
      assignee: ('hire' | 'mentor' | 'backup' | 'manager' | 'admin');
      /** How the imported file's own day was read; null where there was none. */
      reading: components['schemas']['ReadingDto'] | null;
    };
    PathPhaseDto: {
      key: string;
      title: string;
      summary: string | null;
      milestones: components['schemas']['PathItemDto'][];
    };
    PathFaultDto: {
      code: string;
      /** The milestone it stands beside; null for the path as a whole. */
      key: string | null;
      sentence: string;
      /** What would be right. */
      remedy: string;
    };
    PathDraftDto: {
      id: string;
      pathId: string;
      key: string;
      title: string;
      description: string | null;
      /** Where the content came from. */
      origin: 'yaml' | 'checklistomania' | 'version' | 'bundled';
      revision: number;
      phases: components['schemas']['PathPhaseDto'][];
      faults: components['schemas']['PathFaultDto'][];
      /** What was left out or assumed when the file was read. */
      notes: string[];
      /** The number this draft will get when it is published. */
      nextNumber: number;
    };
    PathVersionDto: components['schemas']['PathVersionRefDto'] & {
      pathId: string;
      key: string;
      description: string | null;
      phases: components['schemas']['PathPhaseDto'][];
    };
    PathDetailDto: components['schemas']['PathSummaryDto'] & {
      /** Every published version, the newest first. */
      versions: components['schemas']['PathVersionRefDto'][];
    };
    ImportPathDto: {
      /** The file's name, shown in messages. */
      name: string;
      /** The file's text: YAML of ours, or a checklistomania JSON. */
      content: string;
      /** True puts the file's content in the place of a draft that is there already. */
      replaceDraft?: boolean;
    };
    FileProblemDto: {
      /** Counted from 1. */
      line: number;
      /** Counted from 1; absent when the whole line, or the whole file, is meant. */
      column?: number;
      /** Where in the document, such as `phases[1].milestones[3].due`; empty for the file as a whole. */
      path: string;
      problem: string;
      /** What would be right. */
      expected: string;
    };
    UnreadablePathFileDto: components['schemas']['ProblemDto'] & {
      problems?: components['schemas']['FileProblemDto'][];
    };
    DraftExistsDto: components['schemas']['ProblemDto'] & {
      /** The path that has a draft already. */
      pathId?: string;
    };
    DraftHasFaultsDto: components['schemas']['ProblemDto'] & {
      faults?: components['schemas']['PathFaultDto'][];
    };
    EditDraftDto: {
      keys: string[];
      /** Working day; replaces a guild day rule too. */
      dueDay?: number;
      mode?: ('self' | 'review' | 'attend' | 'auto');
      /** Needs mode `review`, or `auto`, where it says who reviews a link when no integration is set up. */
      reviewer?: ('mentor' | 'expert' | 'manager');
      assignee?: ('hire' | 'mentor' | 'backup' | 'manager' | 'admin');
      requirement?: ('required' | 'optional' | 'conditional');
      type?: ('task' | 'meeting' | 'reading' | 'unit' | 'session' | 'build' | 'reflection' | 'deploy' | 'signoff' | 'quiz');
    };
    PublishDraftDto: {
      /** What changed, for whoever chooses a version later. */
      note?: string;
    };
    WelcomeDto: {
      /** Demo mode: sample people can be signed in as with one click. */
      demo: boolean;
      /** Nobody has set this installation up yet; the one-time token was printed at start. */
      setupNeeded: boolean;
      /** The people to try the demo as; empty outside demo mode. */
      samplePeople: components['schemas']['SamplePersonDto'][];
    };
    SamplePersonDto: {
      id: string;
      name: string;
      /** One line on who this is and what there is to see. */
      about: string;
    };
    GuildDto: {
      id: string;
      name: string;
      /** ISO weekday of the weekly guild day, 1 = Monday. */
      guildDayWeekday: number;
    };
    SessionPersonDto: components['schemas']['PersonRef'] & {
      email: string;
      siteId: string;
      siteName: string;
      /** IANA name; every date and time of this person is read in it. */
      timeZone: string;
    };
    OwnJourneyDto: {
      id: string;
      pathTitle: string;
      state: string;
    };
    SessionDto: {
      person: components['schemas']['SessionPersonDto'];
      guild: components['schemas']['GuildDto'];
      roles: ('mentor' | 'manager' | 'expert' | 'admin')[];
      /** Journeys this person walks, the running one first. */
      journeys: components['schemas']['OwnJourneyDto'][];
      /** Open things in this person's queue as mentor, reviewer or assignee. */
      waitingOnMe: number;
      unreadMessages: number;
      /** True while this person mentors (or backs up) at least one journey. */
      mentors: boolean;
      demo: boolean;
    };
    SignInDto: {
      email: string;
      password: string;
    };
    DemoSignInDto: {
      personId: string;
    };
    SetUpDto: {
      /** The one-time token printed at start. */
      token: string;
      guildName: string;
      siteName: string;
      /** IANA time zone of the first site. */
      timeZone: string;
      /** ISO weekdays that are worked, 1 = Monday. */
      workingWeek: number[];
      name: string;
      email: string;
      /** At least 12 characters. */
      password: string;
    };
    InvitationDto: {
      name: string;
      email: string;
      guildName: string;
      expiresAt: string;
    };
    AcceptInvitationDto: {
      password: string;
    };
    ChangePasswordDto: {
      current: string;
      next: string;
    };
    UpdateMeDto: {
      /** A link that reaches this person: https, mailto, or a chat's own scheme. Empty clears it. */
      contactUrl?: string;
    };
    OwnSessionDto: {
      id: string;
      userAgent: string;
      createdAt: string;
      lastSeenAt: string;
      current: boolean;
    };
    AwayPeriodDto: {
      id: string;
      /** First day away, a local calendar day. */
      from: string;
      /** Last day away, inclusive. */
      to: string;
    };
    EnterAwayDto: {
      from: string;
      to: string;
    };
    PersonDto: components['schemas']['PersonRef'] & {
      email: string;
      siteId: string;
      siteName: string;
      roles: ('mentor' | 'manager' | 'expert' | 'admin')[];
      /** Topics this person is the focal point for. */
      topics: string[];
      /** True once a password was set. */
      joined: boolean;
      deactivated: boolean;
      revision: number;
    };
    InvitePersonDto: {
      name: string;
      email: string;
      siteId: string;
      roles: ('mentor' | 'manager' | 'expert' | 'admin')[];
      contactUrl?: string;
    };
    InvitationLinkDto: {
      personId: string;
      name: string;
      email: string;
      url: string;
      expiresAt: string;
      /** True when it was also sent by e-mail. */
      mailed: boolean;
    };
    UpdatePersonDto: {
      name?: string;
      siteId?: string;
      roles?: ('mentor' | 'manager' | 'expert' | 'admin')[];
      topics?: string[];
      /** True ends every session of this person at once. */
      deactivated?: boolean;
    };
    UpdateGuildDto: {
      name?: string;
      guildDayWeekday?: number;
    };
    HolidayDto: {
      /** Local calendar day, YYYY-MM-DD. */
      day: string;
      name: string;
      /** A half day is worked until 13:00: due dates may fall on it. */
      half: boolean;
    };
    SiteDto: {
      id: string;
      name: string;
      timeZone: string;
      /** ISO weekdays that are worked, 1 = Monday. */
      workingWeek: number[];
      holidays: components['schemas']['HolidayDto'][];
      people: number;
      revision: number;
    };
    SaveSiteDto: {
      name: string;
      timeZone: string;
      workingWeek: number[];
      holidays: components['schemas']['HolidayDto'][];
    };
    PersonRef: {
      id: string;
      name: string;
      /** Where to reach them (chat, mail); null when they gave none. */
      contactUrl: string | null;
    };
    FieldFaultDto: {
      /** Path into the body, such as `hires[3].email`. */
      field: string;
      problem: string;
    };
    ProblemDto: {
      type: string;
      title: string;
      status: number;
      /** Stable, for programs. */
      code: string;
      /** For people: what is wrong and what to do. */
      detail: string;
      /** For bad input: every field that is wrong. */
      errors?: components['schemas']['FieldFaultDto'][];
    };
  };
}
