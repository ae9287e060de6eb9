// Made by `npm run api` from docs/openapi.json; never edited by hand.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can do its work: the database answers. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events for the signed-in person: `change` (with `journeyId`, `cohortId` or `place` where one is meant) says what
         *     to fetch again, `progress` (with `id`, `done`, `total`) how far long work is.
         */
        get: operations["Live_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sign-in page needs to know. */
        get: operations["Session_welcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in. */
        get: operations["Session_current"];
        put?: never;
        /** Signs in with e-mail and password; the session travels in an HttpOnly cookie. */
        post: operations["Session_withPassword"];
        /** Signs out of this browser. */
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Demo mode only: signs in as one of the sample people. */
        post: operations["Session_asSamplePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new installation up with the one-time token printed at start. */
        post: operations["Session_carryOutSetUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a one-time link invites. */
        get: operations["Session_invitation"];
        put?: never;
        /** Takes an invitation up by choosing a password, and signs in. */
        post: operations["Session_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how others reach this person. */
        patch: operations["Me_update"];
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the password and signs out everywhere else. */
        post: operations["Me_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where this person is signed in. */
        get: operations["Me_ownSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out in one place, at once and on every replica. */
        delete: operations["Me_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Present and future days away. */
        get: operations["Me_awayPeriods"];
        put?: never;
        /** Enters days away: what waits on this person goes to the backup meanwhile, and comes back by itself. */
        post: operations["Me_enterAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/away/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes days away back. */
        delete: operations["Me_removeAway"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The weekdays this person works, each set from its day on; empty while they work as their site does. */
        get: operations["Me_weeks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/weeks/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Works these weekdays from a day on. Dates of running journeys stay until somebody re-plans them. */
        put: operations["Me_setWeek"];
        post?: never;
        /** Takes the week that begins on a day back; the one before it goes on. */
        delete: operations["Me_removeWeek"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody in the guild, by name. */
        get: operations["Directory_list"];
        put?: never;
        /** Adds a person and makes a one-time link for them; the link is shown this once. */
        post: operations["Directory_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes name, site, roles, topics, or whether the account is active. */
        patch: operations["Directory_update"];
        trace?: never;
    };
    "/api/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new one-time link; earlier ones stop working. It sets a new password, so it serves a forgotten one too. */
        post: operations["Directory_inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sites_guild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the guild's name or guild day. Dates that are set stay as they are; new cohorts use the new day. */
        patch: operations["Sites_updateGuild"];
        trace?: never;
    };
    "/api/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sites_sites"];
        put?: never;
        post: operations["Sites_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces a site's weeks and holidays. Dates of running journeys stay until somebody re-plans them. */
        put: operations["Sites_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{id}/holidays/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the text of an .ics or a CSV file, and says what it would bring to the site. Nothing is changed. */
        post: operations["Sites_previewHolidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every path of the guild, by title. */
        get: operations["Paths_list"];
        put?: never;
        /** Opens an empty draft of a new path. */
        post: operations["Paths_startPath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paths/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One path with all its versions: who published them, what was new, and how many walk each. */
        get: operations["Paths_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/path-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a file into a draft of the path with its key. What can't be read is refused whole, with each fault's line;
         *     faults of order are named in the draft and stop publishing, not importing.
         */
        post: operations["Paths_importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paths/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The path as it is being written, with its faults. */
        get: operations["Paths_draft"];
        /** Puts a whole document in the draft's place. Faults that stop publishing are named in the answer; they do not stop saving. */
        put: operations["Paths_writeDraft"];
        /** Opens a draft that reads like the newest version, or like an earlier one. */
        post: operations["Paths_startDraft"];
        /** Throws the draft away. Published versions stay; a path of which nothing was published goes. */
        delete: operations["Paths_discardDraft"];
        options?: never;
        head?: never;
        /** Sets day, mode, reviewer, assignee, requirement or type of several milestones at once, or of none. */
        patch: operations["Paths_editDraft"];
        trace?: never;
    };
    "/api/paths/{id}/draft/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freezes the draft into the next version, which never changes again. */
        post: operations["Paths_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paths/{id}/draft/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as a file, to edit elsewhere and import again. */
        get: operations["Paths_draftYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/path-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published version. */
        get: operations["Paths_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/path-versions/{id}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version as a file that imports as the same path. */
        get: operations["Paths_versionYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paths/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In what one version differs from another: what was added, removed, moved and changed, by milestone. */
        get: operations["PathHistory_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/path-versions/{id}/walkers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who walks this version now, or is about to, in name order. */
        get: operations["PathHistory_walkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paths/{id}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Locks the path to these managers: from now on nobody else writes it. Everybody who could see it still can. */
        put: operations["PathHistory_lock"];
        post?: never;
        /** Opens the path to every manager again: an owner may, and an admin, for when no owner is there to ask. */
        delete: operations["PathHistory_unlock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guild's cohorts, newest start first. */
        get: operations["Cohorts_list"];
        put?: never;
        /** Starts everybody, or nobody. The invitation links are in this answer only. */
        post: operations["Cohorts_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mentors to choose from, with what each carries already. */
        get: operations["Cohorts_mentorLoads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/read-hires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads pasted lines or a CSV file, and says of each line what is wrong with it. Nothing is saved. */
        post: operations["Cohorts_readHires"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everybody's due dates on their own calendar, and what stands in the way. Nothing is saved. */
        post: operations["Cohorts_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/of-one/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a path would be like for somebody who is here already: dates, earlier credit, and what stands in the way. */
        post: operations["Cohorts_previewOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/of-one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a path for one person who is here already, beside whatever else they walk. */
        post: operations["Cohorts_startOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One cohort: the picture, who waits on us, and how it goes. That a manager looked shows to its hires, a line a day. */
        get: operations["Cohorts_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{id}/sums.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sums by milestone as a CSV file: no names, and no cell that a spreadsheet would run. */
        get: operations["Cohorts_sums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{id}/hires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a late joiner; without an own start, day 1 is the cohort's, or today when that has passed. */
        post: operations["Cohorts_addHire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole journey by phase. */
        get: operations["Journeys_journey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hire's day: what is next, what waits on whom, the week. */
        get: operations["Journeys_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-journeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every journey that the reader walks now, each with its next things. */
        get: operations["Journeys_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One milestone's own page. */
        get: operations["Journeys_milestone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened on the journey, newest first, fifty at a time. */
        get: operations["Journeys_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can see what, and who looked; for the hire alone. */
        get: operations["Journeys_whoSeesWhat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens one person's journey to a guild manager for the day; written down once, and shown to the hire. */
        post: operations["Journeys_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/replan/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a change of dates would move from when to when, and who would be told. */
        post: operations["Journeys_previewReplan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/replan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the change that was previewed; If-Match is the preview's revision. */
        post: operations["Journeys_replan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/absences/{absenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes leave or a pause back. */
        delete: operations["Journeys_removeAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that waits on the reader, in the order in which to answer. */
        get: operations["Journeys_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-hires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hires that the reader accompanies, by name. */
        get: operations["Journeys_myHires"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paths/{id}/draft/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft's due dates for a hire who starts on a day at a site, without leave of their own. Nothing is saved. */
        get: operations["Preview_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-days/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attendance by guild day and first-time speakers by quarter, of the last two years. */
        get: operations["GuildDayFigures_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-days/figures/attendance.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attendance by guild day as a CSV file; an empty cell is too few to show. */
        get: operations["GuildDayFigures_attendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-days/figures/speakers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** First-time speakers by quarter as a CSV file. */
        get: operations["GuildDayFigures_speakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next six weeks: each guild day with its programme, what the reader has of its seats, and which days are left out. */
        get: operations["GuildDays_coming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-days/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the guild meets, and which weekdays its sites share. */
        get: operations["GuildDays_readSeries"];
        /** Sets when the guild meets; the first time over revision 0. The guild day of milestones follows. */
        put: operations["GuildDays_saveSeries"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-days/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions that took place, newest first, a hundred at most. */
        get: operations["GuildDays_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One guild day, past or to come. */
        get: operations["GuildDays_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-days/{day}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans a session; people see it once the programme is published. */
        post: operations["GuildDays_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-days/{day}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes the programme: what was changed becomes true, and only those whom a change concerns are told. */
        post: operations["GuildDays_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GuildSessions_page"];
        /** Changes a session. What is published already stays as people know it until the next publication. */
        put: operations["GuildSessions_save"];
        post?: never;
        /** Takes a session off the programme; one that is published goes with the next publication. Its proposal can be put elsewhere then. */
        delete: operations["GuildSessions_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-sessions/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back what was changed and not published, also that the session was to be taken off. */
        delete: operations["GuildSessions_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-sessions/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets anybody have a place that was kept for a first-time speaker. */
        post: operations["GuildSessions_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-sessions/{id}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a seat: one is given where one is free, else a place on the waitlist. */
        post: operations["GuildSessions_ask"];
        /** Gives the seat or the place back; whoever waits longest is asked at once. */
        delete: operations["GuildSessions_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-sessions/{id}/seat/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the seat that is offered. */
        post: operations["GuildSessions_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-sessions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the host: the code to show, and everybody who is expected or was there. */
        get: operations["GuildSessions_attendance"];
        put?: never;
        /** Checks oneself in with the code on the host's screen. A hire's milestone that this proves completes by itself. */
        post: operations["GuildSessions_byCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-sessions/{id}/attendance/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The host says that somebody was there. */
        post: operations["GuildSessions_byHost"];
        /**
         * Takes a host's mark back, set in error. What it completed on a journey stays done: the hire opens it again, if that
         *     was wrong. What it would have completed later, it no longer does.
         */
        delete: operations["GuildSessions_takeMarkBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-sessions/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how it was. Nothing leads from the answer back to whoever gave it. */
        post: operations["GuildSessions_giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-sessions/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds slides, a recording or another link. */
        post: operations["GuildSessions_addMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-sessions/{id}/materials/{materialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a link again. */
        delete: operations["GuildSessions_removeMaterial"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own proposals, and for guild managers those that wait for them. */
        get: operations["Proposals_list"];
        put?: never;
        /** Begins a proposal, as a draft that nobody else sees. */
        post: operations["Proposals_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a draft. */
        put: operations["Proposals_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session-proposals/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves a proposal along: its author submits, confirms, revises or withdraws it, a guild manager accepts or rejects it. */
        post: operations["Proposals_command"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last eight matched weeks, the newest first. */
        get: operations["GuildWeekFigures_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/figures/options.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Popularity of options as a CSV file; an empty cell is too few to show. */
        get: operations["GuildWeekFigures_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/figures/match.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the match fitted, a line a week, as a CSV file; empty cells are too few to show. */
        get: operations["GuildWeekFigures_match"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guild's weeks, the newest first. */
        get: operations["GuildWeeks_list"];
        put?: never;
        /** Plans the week of a quarter: options can be proposed from then on. */
        post: operations["GuildWeeks_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/gallery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What all weeks made, the newest week first, by words and by kind. */
        get: operations["GuildWeeks_gallery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One week as its reader may see it: options, their own ranking, what they got and why, what the week made. */
        get: operations["GuildWeeks_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes dates, deadline or words, up to the match. */
        patch: operations["GuildWeeks_edit"];
        trace?: never;
    };
    "/api/guild-weeks/{id}/open-ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends proposing, publishes the hash of the seed, and asks everybody to rank. */
        post: operations["GuildWeeks_openRanking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the match came to: who gets what in name order, what closed, how many got which of their wishes, and what changed since. */
        get: operations["GuildWeeks_preview"];
        put?: never;
        /** Makes the match, after the deadline. Only managers see it until it is published. */
        post: operations["GuildWeeks_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}/match-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes it again from the same seed before it is published, when an option, seats or people changed. The runs before are kept. */
        post: operations["GuildWeeks_matchAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes the places and the seed, and tells everybody concerned, once. */
        post: operations["GuildWeeks_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the week. */
        post: operations["GuildWeeks_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the published match was made from and came to, without names: `guildpath replay` makes it again. */
        get: operations["GuildWeeks_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves the reader's ranking in place of the one before, up to the deadline; an empty one takes it back. */
        put: operations["GuildWeeks_rank"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes an option; whoever proposes it hosts it. */
        post: operations["GuildWeeks_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}/options/{optionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes an option, up to the publication of places: its host, or a manager. */
        put: operations["GuildWeeks_editOption"];
        post?: never;
        /** Withdraws an option, up to the publication of places: its host, or a manager. */
        delete: operations["GuildWeeks_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}/options/{optionId}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a free place, once places are given out: for whoever has none, first come, first served. Its host is told. */
        post: operations["GuildWeeks_takePlace"];
        /** Leaves a place again that the reader took so. Its host is told. */
        delete: operations["GuildWeeks_leavePlace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}/options/{optionId}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds something that an option made: whoever took part in it, its host, or a manager. */
        post: operations["GuildWeeks_addOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guild-weeks/{id}/outcomes/{outcomeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an outcome away again: whoever added it, or a manager. */
        delete: operations["GuildWeeks_removeOutcome"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focal-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every area that somebody answers for, with the people to ask. */
        get: operations["Questions_focalPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked, newest first, thirty at a time. */
        get: operations["Questions_list"];
        put?: never;
        /** Asks the guild; the nearest focal point of the topic is told. */
        post: operations["Questions_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One question with its answers. */
        get: operations["Questions_question"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers it; the asker is told. */
        post: operations["Questions_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/answers/{answerId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The asker says that this answer helped. */
        post: operations["Questions_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The asker takes back that an answer helped. */
        delete: operations["Questions_unaccept"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every area with its experts and masters; the reader's own titles and nominations, and those that wait for them to decide. */
        get: operations["Growth_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who can be nominated. */
        get: operations["Growth_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who covers which area at which site, and where there is nobody. */
        get: operations["Growth_readCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an area. */
        post: operations["Growth_makeArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes an area's name, field or words; its key stays. */
        put: operations["Growth_editArea"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/areas/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retires an area: nobody is nominated in it any more. */
        post: operations["Growth_retireArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/areas/{id}/bring-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a retired area back. */
        post: operations["Growth_bringAreaBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/titles/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for another term of one's own title, in its last two months. */
        post: operations["Growth_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/titles/{id}/step-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Steps down from one's own title, at any time. */
        post: operations["Growth_stepDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nominates somebody, or oneself; it goes on only if the nominee hands it in. */
        post: operations["Nominations_nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/nominations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One nomination, as far as it is the reader's to see. */
        get: operations["Nominations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/nominations/{id}/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The nominee keeps what they have to show, in place of what was there. */
        put: operations["Nominations_savePortfolio"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/nominations/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The nominee agrees and hands it in. */
        post: operations["Nominations_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/nominations/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The nominee makes it a draft again. */
        post: operations["Nominations_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/nominations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The nominee withdraws it; or its nominator, while it is a draft. */
        post: operations["Nominations_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/growth/nominations/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants or declines it: a guild manager or a master of the area, who is neither the nominee nor the nominator. */
        post: operations["Nominations_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the reader asked, what is with them, and how much they take on. */
        get: operations["Consultations_own"];
        put?: never;
        /** Asks for a review or advice: it goes to whoever knows the area and has room, or waits until somebody has. */
        post: operations["Consultations_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Areas in which somebody can be asked, and whether somebody has room now. */
        get: operations["Consultations_areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers that are kept for everybody in the guild, the latest fifty. */
        get: operations["Consultations_kept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how much the reader takes on, or pauses; what waits comes at once where there is room. */
        put: operations["Consultations_setRoom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One consultation, for those it concerns, and for everybody once it is kept for the guild. */
        get: operations["Consultations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The expert takes it. */
        post: operations["Consultations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The expert passes it on, with a reason: it goes to the next who has room. */
        post: operations["Consultations_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The expert answers; the asker is told. */
        post: operations["Consultations_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/ask-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The asker asks on: it goes back to whoever answered where they have room, else to the next. */
        post: operations["Consultations_askOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The asker says that it helped. */
        post: operations["Consultations_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The asker no longer needs it. */
        post: operations["Consultations_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/openness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The asker says whether the answer will be kept for everybody. What was answered in private stays so. */
        put: operations["Consultations_setOpenness"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mobility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reader's own, whom it is shared with and who read it, and what others shared with the reader. */
        get: operations["Mobility_own"];
        /** Writes what one would like next. Nobody else sees it before it is shared. */
        put: operations["Mobility_save"];
        post?: never;
        /** Takes it back: it is gone, with whom it was shared and what they answered. */
        delete: operations["Mobility_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mobility/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shares it with exactly these guild managers; each is told once. */
        put: operations["Mobility_share"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mobility/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens what somebody shared with the reader; the person sees that it was read. */
        post: operations["Mobility_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mobility/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers it with a note that only the person reads. */
        post: operations["Mobility_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this person learned in a quarter: what counted by itself, from where, and what they added. */
        get: operations["LearningTime_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning-time/sums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guild's learning time in a quarter, as sums by guild and site; those of fewer than five people are held back. */
        get: operations["LearningTime_sums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning-time/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds own learning, for whoever likes to. */
        post: operations["LearningTime_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning-time/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes an entry of own learning. */
        put: operations["LearningTime_change"];
        post?: never;
        /** Removes an entry of own learning. */
        delete: operations["LearningTime_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The milestones whose content the reader looks after; all of them for a manager. */
        get: operations["Freshness_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/{pathId}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One milestone's content: who owns it, what is known to stand in the way, what the reader said of it. */
        get: operations["Freshness_milestone"];
        /** Names the owner, and the day by which to look. */
        put: operations["Freshness_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/{pathId}/{key}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looked at it today: flags are over, and the next look gets its day. */
        post: operations["Freshness_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/{pathId}/{key}/broken-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that a link in it is broken. */
        put: operations["Freshness_reportLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/{pathId}/{key}/confused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** "This confused me", of a milestone of one's own journey; said again it changes the words. */
        put: operations["Freshness_confused"];
        post?: never;
        /** Takes that back. */
        delete: operations["Freshness_notConfused"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/{pathId}/{key}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how useful a unit or a quiz was; said again it changes that. */
        put: operations["Freshness_feedback"];
        post?: never;
        /** Takes that back. */
        delete: operations["Freshness_takeFeedbackBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/known-blockers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches notes about known blockers, and what helped others, by words, by milestone, or by both. */
        get: operations["KnownBlockers_find"];
        put?: never;
        /** Writes a note about a known blocker. */
        post: operations["KnownBlockers_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/known-blockers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a note. */
        put: operations["KnownBlockers_change"];
        post?: never;
        /** Removes a note. */
        delete: operations["KnownBlockers_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pulse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reader's own pulses: which are open, and which they have answered. */
        get: operations["Pulse_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pulse/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a pulse, once. It takes no Idempotency-Key: one would be kept beside the person. Sent again after a lost
         *     connection it is refused with `already_answered` when it went through.
         */
        post: operations["Pulse_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pulse/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the guild answered, by pulse and quarter, in groups of five people. */
        get: operations["Pulse_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages, newest first, fifty at a time. */
        get: operations["Inbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one message as read. */
        post: operations["Inbox_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks every message as read. */
        post: operations["Inbox_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/message-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the reader is told of what, besides the inbox. */
        get: operations["Telling_read"];
        /** Chooses how to be told. Saying the same again changes nothing. */
        put: operations["Telling_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a mail program's unsubscribe button calls: messages stay in the inbox, and are no longer mailed. Any token is answered alike. */
        post: operations["Telling_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether mail goes out, for admins. */
        get: operations["Telling_mailStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/nudges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the hire was told of and still holds; for the hire alone. */
        get: operations["Nudges_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/nudges/rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** "I'm fine": nobody asks how it goes for three working days. Said twice on a day it is said once. */
        post: operations["Nudges_rest"];
        /** Takes today's "I'm fine" back. */
        delete: operations["Nudges_takeBackRest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's links, without their addresses. */
        get: operations["CalendarLinks_list"];
        put?: never;
        /** Makes a link. Its address is shown this once; ten at most. */
        post: operations["CalendarLinks_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar-links/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a link another address; the old one stops at once. */
        post: operations["CalendarLinks_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a link back, at once and on every replica. */
        delete: operations["CalendarLinks_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the programme is open, and where it is read then. */
        get: operations["OpenProgrammes_read"];
        /** Opens the programme to everybody, or closes it. */
        put: operations["OpenProgrammes_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody's own calendar, for whoever has its address. */
        get: operations["Feeds_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guilds/{id}/programme.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A guild's programme, where the guild lets everybody read it. */
        get: operations["Feeds_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that work on it has begun. */
        post: operations["Commands_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/check-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks a self-checked milestone off, with a link or a few words if one likes. */
        post: operations["Commands_checkOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a check-off back, as long as nothing that builds on it has moved. */
        post: operations["Commands_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands it in for review. */
        post: operations["Commands_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what was handed in. */
        post: operations["Commands_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reviewer accepts what was handed in. */
        post: operations["Commands_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reviewer asks for changes, and says which. */
        post: operations["Commands_requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reviewer offers to pair on it: it stays handed in, and it is the reviewer's turn. */
        post: operations["Commands_pair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/attend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a meeting or session as attended. */
        post: operations["Commands_attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims prior knowledge; a mentor confirms it. */
        post: operations["Commands_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves an optional milestone out, or says that a conditional one does not apply. */
        post: operations["Commands_skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A mentor waives it, with a reason. */
        post: operations["Commands_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a settled milestone again, with a reason. */
        post: operations["Commands_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes in the milestone's conversation. */
        post: operations["Commands_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a link, a text, or both as evidence. */
        post: operations["Commands_addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes away evidence that one added oneself. */
        delete: operations["Commands_removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** "I'm stuck": one tap raises it; called again it adds details, or lets guild managers see it. */
        post: operations["Commands_raiseStuck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/unstuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It goes on: resolves the open blocker. */
        post: operations["Commands_resolveStuck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/reflection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps the hire's reflection, for herself or shared with her mentors. */
        post: operations["Commands_reflect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the review to somebody else. */
        post: operations["Commands_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Agrees on a time, or on another one; the first over revision 0. The other person is told. */
        put: operations["Meetings_agree"];
        post?: never;
        /** Calls the meeting off; the other person is told. */
        delete: operations["Meetings_callOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed lately, newest first. */
        get: operations["Replans_recent"];
        put?: never;
        /** Makes the previewed change for the chosen journeys: for all of them or for none. */
        post: operations["Replans_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replans/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a change would do to each running journey of a cohort or a site; nothing happens yet. */
        post: operations["Replans_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replans/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a whole change of dates back, as long as nothing that it touched has moved since. */
        post: operations["Replans_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Dates a milestone by hand: a re-plan leaves it alone from then on. Its baseline stays. */
        put: operations["Pins_pin"];
        post?: never;
        /** Lets the date move along with the plan again; today it stays where it is. */
        delete: operations["Pins_unpin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dates-to-look-at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dates of running journeys that a changed calendar would move: one's own, and for who keeps calendars how many journeys at each site. */
        get: operations["DatesToLookAt_datesToLookAt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/path-versions/{id}/move-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moving each hire of a version to another one would do; nothing happens. */
        get: operations["Moves_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/path-versions/{id}/move-preview/{journeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for one hire, milestone by milestone. */
        get: operations["Moves_details"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paths/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The path's moves, newest first, twenty at most. */
        get: operations["Moves_ofPath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to move these hires, each as it was shown; it goes on in the background. */
        post: operations["Moves_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A move: how far it has come, and what became of each hire. */
        get: operations["Moves_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moves/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to take a whole move back; what happened since is kept. */
        post: operations["Moves_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a milestone to this journey alone. */
        post: operations["ChangeAlone_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drops an open milestone from this journey, with a reason. */
        post: operations["ChangeAlone_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/milestones/{key}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings back what was dropped from this journey. */
        post: operations["ChangeAlone_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/mentoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who mentors and when, what to talk about next, notes that the reader may read, and the hand-over for a leave. */
        get: operations["Mentoring_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/talk-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The hire writes down what to talk about the next time. */
        post: operations["Mentoring_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/talk-questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Says that it was talked about, or that it is open again. */
        patch: operations["Mentoring_settle"];
        trace?: never;
    };
    "/api/journeys/{id}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A mentor notes that they talked just now: the next agenda begins here. */
        post: operations["Mentoring_talked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/talks/{talkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes that back. */
        delete: operations["Mentoring_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/mentor-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A mentor writes a note, for themselves alone or shared with the hire and the other mentor. */
        post: operations["Mentoring_addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/mentor-notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one's own note. */
        put: operations["Mentoring_editNote"];
        post?: never;
        /** Deletes one's own note; it can be brought back for a day. */
        delete: operations["Mentoring_deleteNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/mentor-notes/{noteId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a deleted note back. */
        post: operations["Mentoring_restoreNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The mentor's words to the backup for the present or next leave; the first over revision 0. */
        put: operations["Mentoring_saveHandover"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reader's limit, and which hires come to them or go. */
        get: operations["MentorChanges_ownMentoring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentoring/limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How many hires the reader takes at once: above it managers are warned, and may go on. */
        put: operations["MentorChanges_setLimit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentors/{personId}/hires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom somebody accompanies now or later, so that they can be handed on. */
        get: operations["MentorChanges_hiresOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentor-changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What another mentor or backup from a day on would mean for these hires. Nothing is saved. */
        post: operations["MentorChanges_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentor-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes it so for all of these hires, or for none; hires, who goes and who comes are told, with one note. */
        post: operations["MentorChanges_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task, for whoever has it to do. */
        get: operations["Tasks_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/{key}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that it is done. */
        post: operations["Tasks_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/{key}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes that back, as long as nothing that builds on it has moved. */
        post: operations["Tasks_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/{key}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it on, where it is for whoever comes first. */
        post: operations["Tasks_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/{key}/hand-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands it on to somebody else who has the role; they are told. */
        post: operations["Tasks_handOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/{key}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it back to whoever has the role. */
        post: operations["Tasks_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-days/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the link was opened, and the page in the browser that opened it. Looking opens nothing: programs look at links too. */
        get: operations["FirstDays_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-days/{token}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens it in this browser, which keeps it. */
        post: operations["FirstDays_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-days/{token}/another": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the manager for a new link, once this one was opened elsewhere. */
        post: operations["FirstDays_another"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-days/{token}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the mentor something. */
        post: operations["FirstDays_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{id}/welcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a cohort's hires read before the first day, and who has a link. */
        get: operations["Welcome_ofCohort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{id}/welcome-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes where, when and what to bring, for this cohort alone. */
        put: operations["Welcome_saveForCohort"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{id}/welcome-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes where, when and what to bring, for everybody who starts at this site. */
        put: operations["Welcome_saveForSite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/first-day-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new link for one hire; it is in this answer only, and the one before stops working. */
        post: operations["Welcome_newLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/first-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a hire asked before the first day, for the hire and the mentors. */
        get: operations["Welcome_firstQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys/{id}/first-questions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A mentor answers, or says it better. */
        put: operations["Welcome_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthDto: {
            /** @enum {string} */
            status: "live" | "ready";
        };
        FieldFaultDto: {
            /** @description Path into the body, such as `hires[3].email`. */
            field: string;
            problem: string;
        };
        ProblemDto: {
            type: string;
            title: string;
            status: number;
            /** @description Stable, for programs. */
            code: string;
            /** @description For people: what is wrong and what to do. */
            detail: string;
            /** @description For bad input: every field that is wrong. */
            errors?: components["schemas"]["FieldFaultDto"][];
        };
        ReadyDto: {
            /** @enum {string} */
            status: "live" | "ready";
            /**
             * @description Whether mail goes out. Failing mail is tried again by itself, and no reason to send people elsewhere.
             * @enum {string}
             */
            mail: "failing" | "going_out" | "off";
        };
        SamplePersonDto: {
            id: string;
            name: string;
            /** @description One line on who this is and what there is to see. */
            about: string;
        };
        WelcomeDto: {
            /** @description Demo mode: sample people can be signed in as with one click. */
            demo: boolean;
            /** @description Nobody has set this installation up yet; the one-time token was printed at start. */
            setupNeeded: boolean;
            /** @description The people to try the demo as; empty outside demo mode. */
            samplePeople: components["schemas"]["SamplePersonDto"][];
        };
        SessionPersonDto: {
            email: string;
            siteId: string;
            siteName: string;
            /** @description IANA name; every date and time of this person is read in it. */
            timeZone: string;
            id: string;
            name: string;
            /** @description Where to reach them (chat, mail); null when they gave none. */
            contactUrl: string | null;
        };
        GuildDto: {
            id: string;
            name: string;
            /** @description ISO weekday of the weekly guild day, 1 = Monday. */
            guildDayWeekday: number;
        };
        OwnJourneyDto: {
            id: string;
            pathTitle: string;
            state: string;
        };
        SessionDto: {
            person: components["schemas"]["SessionPersonDto"];
            guild: components["schemas"]["GuildDto"];
            roles: ("admin" | "expert" | "manager" | "mentor")[];
            /** @description Journeys this person walks, the running one first. */
            journeys: components["schemas"]["OwnJourneyDto"][];
            /** @description Open things in this person's queue as mentor, reviewer or assignee. */
            waitingOnMe: number;
            unreadMessages: number;
            /** @description True while this person mentors (or backs up) at least one journey. */
            mentors: boolean;
            demo: boolean;
        };
        SignInDto: {
            /** Format: email */
            email: string;
            password: string;
        };
        DemoSignInDto: {
            /** Format: uuid */
            personId: string;
        };
        SetUpDto: {
            /** @description The one-time token printed at start. */
            token: string;
            guildName: string;
            siteName: string;
            /** @description IANA time zone of the first site. */
            timeZone: string;
            /** @description ISO weekdays that are worked, 1 = Monday. */
            workingWeek: number[];
            name: string;
            /** Format: email */
            email: string;
            /** @description At least 12 characters. */
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
        UpdateMeDto: {
            /** @description A link that reaches this person: https, mailto, or a chat's own scheme. Empty clears it. */
            contactUrl?: string;
        };
        ChangePasswordDto: {
            current: string;
            next: string;
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
            /** @description First day away, a local calendar day. */
            from: string;
            /** @description Last day away, inclusive. */
            to: string;
        };
        EnterAwayDto: {
            from: string;
            to: string;
        };
        WeekChangeDto: {
            /** @description The first day of the new week, YYYY-MM-DD. */
            from: string;
            /** @description ISO weekdays that are worked from then on, 1 = Monday. */
            workingWeek: number[];
        };
        SaveOwnWeekDto: {
            /** @description ISO weekdays, 1 = Monday; all seven stand for "as my site works". */
            weekdays: number[];
        };
        PersonDto: {
            email: string;
            siteId: string;
            siteName: string;
            roles: ("admin" | "expert" | "manager" | "mentor")[];
            /** @description Topics this person is the focal point for. */
            topics: string[];
            /** @description True once a password was set. */
            joined: boolean;
            deactivated: boolean;
            revision: number;
            id: string;
            name: string;
            /** @description Where to reach them (chat, mail); null when they gave none. */
            contactUrl: string | null;
        };
        InvitePersonDto: {
            name: string;
            /** Format: email */
            email: string;
            /** Format: uuid */
            siteId: string;
            roles: ("admin" | "expert" | "manager" | "mentor")[];
            contactUrl?: string;
        };
        InvitationLinkDto: {
            personId: string;
            name: string;
            email: string;
            url: string;
            expiresAt: string;
            /** @description True when it was also sent by e-mail. */
            mailed: boolean;
        };
        UpdatePersonDto: {
            name?: string;
            /** Format: uuid */
            siteId?: string;
            roles?: ("admin" | "expert" | "manager" | "mentor")[];
            topics?: string[];
            /** @description True ends every session of this person at once. */
            deactivated?: boolean;
        };
        UpdateGuildDto: {
            name?: string;
            guildDayWeekday?: number;
        };
        HolidayDto: {
            /** @description Local calendar day, YYYY-MM-DD. */
            day: string;
            name: string;
            /** @description A half day is worked until 13:00: due dates may fall on it. */
            half: boolean;
            /** @description Where it was read: a law, a page, whoever said so. */
            source?: string | null;
            /** @description The local calendar day on which somebody last checked it; nothing while nobody has. */
            checkedOn?: string | null;
            /** @description Who checked it. Said by the server; what is sent here is not kept. */
            checkedBy?: string | null;
        };
        SiteAbilitiesDto: {
            edit: boolean;
        };
        SiteDto: {
            id: string;
            name: string;
            timeZone: string;
            /** @description ISO weekdays that are worked, 1 = Monday. */
            workingWeek: number[];
            /** @description Later working weeks, in order; `workingWeek` holds before the first. */
            weekChanges: components["schemas"]["WeekChangeDto"][];
            holidays: components["schemas"]["HolidayDto"][];
            /** @description What people should know about the days off there, such as why there are none. */
            daysOffNote: string | null;
            people: number;
            revision: number;
            abilities: components["schemas"]["SiteAbilitiesDto"];
        };
        SaveSiteDto: {
            name: string;
            timeZone: string;
            workingWeek: number[];
            /** @description Later working weeks; left out, those that are there stay. */
            weekChanges?: components["schemas"]["WeekChangeDto"][];
            holidays: components["schemas"]["HolidayDto"][];
            /** @description What people should know about the days off there; empty takes it away, left out it stays. */
            daysOffNote?: string;
        };
        ReadHolidayFileDto: {
            text: string;
            fromYear: number;
            /** @description The last year, at most ten after the first. */
            toYear: number;
        };
        HolidayNowDto: {
            name: string;
            half: boolean;
        };
        FileDayDto: {
            /** @description The line of the file on which it begins, counted from 1. */
            line: number;
            /** @description Local calendar day, YYYY-MM-DD. */
            day: string;
            name: string;
            half: boolean;
            source: string | null;
            /**
             * @description Whether the site has it: new, same, differs, outside the years, or repeated in the file.
             * @enum {string}
             */
            standing: "differs" | "new" | "outside" | "repeated" | "same";
            now: components["schemas"]["HolidayNowDto"] | null;
        };
        RefusedLineDto: {
            line: number;
            problem: string;
        };
        HolidayFileDto: {
            /** @enum {string} */
            format: "csv" | "ics";
            days: components["schemas"]["FileDayDto"][];
            refused: components["schemas"]["RefusedLineDto"][];
        };
        PersonRef: {
            id: string;
            name: string;
            /** @description Where to reach them (chat, mail); null when they gave none. */
            contactUrl: string | null;
        };
        PathVersionRefDto: {
            id: string;
            /** @description 1, 2, 3… in the order of publishing. */
            number: number;
            title: string;
            publishedAt: string;
            /** @description How many milestones it has. */
            milestones: number;
            /** @description What whoever published it said about it. */
            note: string | null;
            /** @description Who published it; null for what came with the product. */
            publishedBy: components["schemas"]["PersonRef"] | null;
            /** @description Journeys under way on this version. */
            running: number;
            /** @description Journeys that were walked to their end on it. */
            completed: number;
        };
        PathSummaryDto: {
            id: string;
            key: string;
            title: string;
            /** @description The newest published version. */
            latest: components["schemas"]["PathVersionRefDto"] | null;
            hasDraft: boolean;
            /** @description How many faults stop the draft from being published. */
            draftFaults: number;
            /** @description Journeys that run on any version of it. */
            running: number;
            /** @description To whom it is locked, in name order; nobody when every manager may write it. */
            owners: components["schemas"]["PersonRef"][];
        };
        StartPathDto: {
            /** @description What the path is called; its key is made from it. */
            title: string;
            /** @description A key of one's own choice; it never changes afterwards. */
            key?: string;
        };
        ReadingDto: {
            /** @description The file's own number of days, counted from its latest prerequisite. */
            days: number;
            /** @description That prerequisite's title, or `the start`. */
            after: string;
            /** @description The working day of the journey it comes to. */
            day: number;
        };
        PathItemDto: {
            key: string;
            title: string;
            /** @description Markdown. */
            guide: string;
            /** @description What counts as done, one line each. */
            doneWhen: string[];
            /** @enum {string} */
            type: "build" | "deploy" | "meeting" | "quiz" | "reading" | "reflection" | "session" | "signoff" | "task" | "unit";
            /** @enum {string} */
            mode: "attend" | "auto" | "review" | "self";
            /**
             * @description Who reviews it; null outside mode `review`, and in a draft that does not say yet.
             * @enum {string|null}
             */
            reviewer: "expert" | "manager" | "mentor" | null;
            /**
             * @description Who reviews a link instead, where mode `auto` has no integration; null when the hire checks it off.
             * @enum {string|null}
             */
            fallbackReviewer: "expert" | "manager" | "mentor" | null;
            /**
             * @description What of the guild's own life completes it by itself; null for nothing.
             * @enum {string|null}
             */
            provedBy: "group exercise" | "guild day" | null;
            /** @description Working day it is due on; null for a guild day rule. */
            dueDay: number | null;
            /** @description Due on the first guild day on or after this working day. */
            dueGuildDayFrom: number | null;
            /** @description Keys of the milestones that come before it. */
            needs: string[];
            /** @enum {string} */
            requirement: "conditional" | "optional" | "required";
            /** @description When a conditional milestone applies, in words that finish “only if …”. */
            condition: string | null;
            effortMinutes: number | null;
            /** @description Who keeps the content true: a focal point's topic, or an e-mail address. */
            owner: string | null;
            /** @description The local day by which somebody looks at the content again, as the path says it. */
            reviewBy: string | null;
            /** @enum {string} */
            assignee: "admin" | "backup" | "hire" | "manager" | "mentor";
            /** @description How the imported file's own day was read; null where there was none. */
            reading: components["schemas"]["ReadingDto"] | null;
        };
        PathPhaseDto: {
            key: string;
            title: string;
            summary: string | null;
            milestones: components["schemas"]["PathItemDto"][];
        };
        PathFaultDto: {
            code: string;
            /** @description The milestone it stands beside; null when a phase or the path as a whole has it. */
            key: string | null;
            /** @description The phase in which it is; null for the path as a whole. */
            phase: string | null;
            /** @description The field that has it, as the definition calls it, such as `due` or `completion`. */
            field: string | null;
            sentence: string;
            /** @description What would be right. */
            remedy: string;
        };
        PathAbilitiesDto: {
            /** @description Start, edit, discard and publish its draft, and import into it. */
            write: boolean;
            /** @description Read its draft, compare versions, see who walks which. */
            readDrafts: boolean;
            /** @description Say to whom it is locked. */
            lock: boolean;
            /** @description Open it to every manager again. */
            unlock: boolean;
        };
        PathDraftDto: {
            id: string;
            pathId: string;
            key: string;
            title: string;
            description: string | null;
            /**
             * @description Where the content came from.
             * @enum {string}
             */
            origin: "bundled" | "checklistomania" | "editor" | "version" | "yaml";
            revision: number;
            /** @description When it was last saved. */
            savedAt: string;
            /** @description Who saved it last; null for what came with the product. */
            savedBy: components["schemas"]["PersonRef"] | null;
            phases: components["schemas"]["PathPhaseDto"][];
            faults: components["schemas"]["PathFaultDto"][];
            /** @description What was left out or assumed when the file was read. */
            notes: string[];
            /** @description The number this draft will get when it is published. */
            nextNumber: number;
            /** @description Keys that a published version has: journeys remember them, so that changing one makes another milestone of it. */
            publishedKeys: string[];
            /** @description To whom the path is locked, in name order. */
            owners: components["schemas"]["PersonRef"][];
            abilities: components["schemas"]["PathAbilitiesDto"];
        };
        PathDetailDto: {
            id: string;
            key: string;
            title: string;
            /** @description The newest published version. */
            latest: components["schemas"]["PathVersionRefDto"] | null;
            hasDraft: boolean;
            /** @description How many faults stop the draft from being published. */
            draftFaults: number;
            /** @description Journeys that run on any version of it. */
            running: number;
            /** @description To whom it is locked, in name order; nobody when every manager may write it. */
            owners: components["schemas"]["PersonRef"][];
            /** @description Every published version, the newest first. */
            versions: components["schemas"]["PathVersionRefDto"][];
            abilities: components["schemas"]["PathAbilitiesDto"];
        };
        ImportPathDto: {
            /** @description The file's name, shown in messages. */
            name: string;
            /** @description The file's text: YAML of ours, or a checklistomania JSON. */
            content: string;
            /** @description True puts the file's content in the place of a draft that is there already. */
            replaceDraft?: boolean;
        };
        DraftExistsDto: {
            type: string;
            title: string;
            status: number;
            /** @description Stable, for programs. */
            code: string;
            /** @description For people: what is wrong and what to do. */
            detail: string;
            /** @description For bad input: every field that is wrong. */
            errors?: components["schemas"]["FieldFaultDto"][];
            /** @description The path that has a draft already. */
            pathId?: string;
        };
        FileProblemDto: {
            /** @description Counted from 1. */
            line: number;
            /** @description Counted from 1; absent when the whole line, or the whole file, is meant. */
            column?: number;
            /** @description Where in the document, such as `phases[1].milestones[3].due`; empty for the file as a whole. */
            path: string;
            problem: string;
            /** @description What would be right. */
            expected: string;
        };
        UnreadablePathFileDto: {
            type: string;
            title: string;
            status: number;
            /** @description Stable, for programs. */
            code: string;
            /** @description For people: what is wrong and what to do. */
            detail: string;
            /** @description For bad input: every field that is wrong. */
            errors?: components["schemas"]["FieldFaultDto"][];
            problems?: components["schemas"]["FileProblemDto"][];
        };
        StartDraftDto: {
            /**
             * Format: uuid
             * @description The published version that the draft begins as; the newest when left out.
             */
            versionId?: string;
        };
        WriteMilestoneDto: {
            key: string;
            title: string;
            /** @description Markdown. */
            guide: string;
            doneWhen: string[];
            /** @enum {string} */
            type: "build" | "deploy" | "meeting" | "quiz" | "reading" | "reflection" | "session" | "signoff" | "task" | "unit";
            /** @enum {string} */
            mode: "attend" | "auto" | "review" | "self";
            /**
             * @description Who reviews it; only with mode `review`, where null says that it is not decided yet.
             * @enum {string|null}
             */
            reviewer?: "expert" | "manager" | "mentor" | null;
            /**
             * @description Who reviews a link where no integration is set up; only with mode `auto`.
             * @enum {string|null}
             */
            fallbackReviewer?: "expert" | "manager" | "mentor" | null;
            /**
             * @description What of the guild's own life completes it.
             * @enum {string|null}
             */
            provedBy?: "group exercise" | "guild day" | null;
            /** @description Working day it is due on. Give this or `dueGuildDayFrom`. */
            dueDay?: number | null;
            /** @description Due on the first guild day on or after this working day. */
            dueGuildDayFrom?: number | null;
            needs: string[];
            /** @enum {string} */
            requirement: "conditional" | "optional" | "required";
            /** @description Only with requirement `conditional`: words that finish “only if …”. */
            condition?: string | null;
            effortMinutes?: number | null;
            owner?: string | null;
            /** @description A local calendar day. */
            reviewBy?: string | null;
            /** @enum {string} */
            assignee: "admin" | "backup" | "hire" | "manager" | "mentor";
        };
        WritePhaseDto: {
            key: string;
            title: string;
            summary?: string | null;
            milestones: components["schemas"]["WriteMilestoneDto"][];
        };
        WriteDraftDto: {
            title: string;
            description?: string | null;
            phases: components["schemas"]["WritePhaseDto"][];
        };
        DraftCannotBeKeptDto: {
            type: string;
            title: string;
            status: number;
            /** @description Stable, for programs. */
            code: string;
            /** @description For people: what is wrong and what to do. */
            detail: string;
            /** @description For bad input: every field that is wrong. */
            errors?: components["schemas"]["FieldFaultDto"][];
            faults?: components["schemas"]["PathFaultDto"][];
        };
        EditDraftDto: {
            keys: string[];
            /** @description Working day; replaces a guild day rule too. */
            dueDay?: number;
            /** @enum {string} */
            mode?: "attend" | "auto" | "review" | "self";
            /**
             * @description Needs mode `review`, or `auto`, where it says who reviews a link when no integration is set up.
             * @enum {string}
             */
            reviewer?: "expert" | "manager" | "mentor";
            /** @enum {string} */
            assignee?: "admin" | "backup" | "hire" | "manager" | "mentor";
            /** @enum {string} */
            requirement?: "conditional" | "optional" | "required";
            /** @enum {string} */
            type?: "build" | "deploy" | "meeting" | "quiz" | "reading" | "reflection" | "session" | "signoff" | "task" | "unit";
        };
        PublishDraftDto: {
            /** @description What is new, in a few words, for whoever chooses a version later. */
            note: string;
        };
        PathVersionDto: {
            id: string;
            /** @description 1, 2, 3… in the order of publishing. */
            number: number;
            title: string;
            publishedAt: string;
            /** @description How many milestones it has. */
            milestones: number;
            /** @description What whoever published it said about it. */
            note: string | null;
            /** @description Who published it; null for what came with the product. */
            publishedBy: components["schemas"]["PersonRef"] | null;
            /** @description Journeys under way on this version. */
            running: number;
            /** @description Journeys that were walked to their end on it. */
            completed: number;
            pathId: string;
            key: string;
            description: string | null;
            phases: components["schemas"]["PathPhaseDto"][];
            abilities: components["schemas"]["PathAbilitiesDto"];
        };
        DraftHasFaultsDto: {
            type: string;
            title: string;
            status: number;
            /** @description Stable, for programs. */
            code: string;
            /** @description For people: what is wrong and what to do. */
            detail: string;
            /** @description For bad input: every field that is wrong. */
            errors?: components["schemas"]["FieldFaultDto"][];
            faults?: components["schemas"]["PathFaultDto"][];
        };
        ComparedDto: {
            /** @description The version's id; null for the draft. */
            id: string | null;
            /** @description The version's number; null for the draft. */
            number: number | null;
            title: string;
            description: string | null;
        };
        PhaseChangeDto: {
            fields: ("summary" | "title")[];
            key: string;
            /** @enum {string} */
            kind: "added" | "changed" | "removed";
            /** @description What it is called in the later version, or was called when it went. */
            title: string;
            /** @description Its title before, where that changed. */
            titleBefore: string | null;
            /** @description It stands elsewhere among the phases. */
            moved: boolean;
        };
        TextLineDto: {
            /** @enum {string} */
            kind: "added" | "removed" | "same";
            text: string;
        };
        MilestoneChangeDto: {
            /** @description The fields that say something else, as the definition calls them. */
            fields: ("assignee" | "completion" | "condition" | "doneWhen" | "due" | "effortMinutes" | "guide" | "needs" | "owner" | "provedBy" | "requirement" | "reviewBy" | "title" | "type")[];
            key: string;
            /** @enum {string} */
            kind: "added" | "changed" | "removed";
            /** @description Null when it was added. */
            before: components["schemas"]["PathItemDto"] | null;
            /** @description Null when it was removed. */
            after: components["schemas"]["PathItemDto"] | null;
            /** @description The phase in which it was, by title. */
            phaseBefore: string | null;
            /** @description The phase in which it is, by title. */
            phaseAfter: string | null;
            /**
             * @description Where it moved: to another phase, or to another place in its own.
             * @enum {string|null}
             */
            moved: null | "phase" | "place";
            /** @description The guide line by line, where it changed. */
            guide: components["schemas"]["TextLineDto"][] | null;
        };
        TitleDto: {
            key: string;
            title: string;
        };
        PathDiffDto: {
            /** @description Of the path itself: title, description. */
            fields: ("description" | "title")[];
            from: components["schemas"]["ComparedDto"];
            to: components["schemas"]["ComparedDto"];
            phases: components["schemas"]["PhaseChangeDto"][];
            /** @description Milestones of the later version in its order, then those that went. */
            milestones: components["schemas"]["MilestoneChangeDto"][];
            /** @description Titles by key, of both, for what a milestone needs. */
            titles: components["schemas"]["TitleDto"][];
        };
        PathWalkerDto: {
            journeyId: string;
            name: string;
        };
        LockPathDto: {
            /** @description Guild managers; from now on only they write this path. To open it to all again, unlock it. */
            ownerIds: string[];
        };
        CohortSummaryDto: {
            id: string;
            name: string;
            startOn: string;
            pathTitle: string;
            pathVersion: number;
            hires: number;
            siteNames: string[];
            /** @description upcoming, running or finished. */
            state: string;
            done: number;
            total: number;
        };
        MentorLoadDto: {
            person: components["schemas"]["PersonRef"];
            siteName: string;
            /** @description Hires this person is the primary mentor of and who are not finished. */
            active: number;
            backing: number;
            /** @description Above this it is a warning, never a wall. */
            limit: number;
            awayFrom: string | null;
            awayTo: string | null;
        };
        ReadHiresDto: {
            /** @description Pasted lines or a CSV file's text: name, e-mail, site, and optionally start date, mentor and backup (e-mails). */
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
            /** @description 1-based line of the pasted text. */
            line: number;
            text: string;
            hire: components["schemas"]["ReadHireDto"] | null;
            problems: string[];
        };
        ReadHiresResultDto: {
            lines: components["schemas"]["ReadHireLineDto"][];
        };
        PlannedHireDto: {
            name: string;
            /** Format: email */
            email: string;
            /** Format: uuid */
            siteId: string;
            /** @description The hire's own start date; the cohort's when left out. */
            startOn?: string;
            /** Format: uuid */
            mentorId: string;
            /** Format: uuid */
            backupId: string;
            contactUrl?: string;
        };
        PlanCohortDto: {
            name: string;
            /** Format: uuid */
            pathVersionId: string;
            startOn: string;
            hires: components["schemas"]["PlannedHireDto"][];
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
            /** @description The first working day of this hire's own calendar. */
            firstDay: string;
            lastDay: string;
            dues: components["schemas"]["PlannedDueDto"][];
            /** @description Days on which neither mentor works, as local calendar days. */
            uncovered: string[];
            /** @description What stops this hire from being started; empty when nothing does. */
            problems: string[];
        };
        MilestoneHeadDto: {
            key: string;
            title: string;
            phaseTitle: string;
        };
        CohortPreviewDto: {
            hires: components["schemas"]["HirePreviewDto"][];
            milestones: components["schemas"]["MilestoneHeadDto"][];
            /** @description Mentors above their limit if this starts, and other things worth knowing. */
            warnings: string[];
            problems: string[];
        };
        StartedHireDto: {
            journeyId: string;
            personId: string;
            name: string;
            email: string;
            /** @description A one-time link for a new person; null for one who can sign in already. */
            invitationUrl: string | null;
            /** @description A one-time link to a page before the first day, for a new person; null for anybody else. */
            firstDayUrl: string | null;
            mailed: boolean;
        };
        StartedCohortDto: {
            id: string;
            name: string;
            hires: components["schemas"]["StartedHireDto"][];
            replayed: boolean;
        };
        PlanOneDto: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            pathVersionId: string;
            /** @description The first day, as a local calendar day. */
            startOn: string;
            /** Format: uuid */
            mentorId: string;
            /** Format: uuid */
            backupId: string;
            /** @description Milestones that count as known, of those that the preview offers; none when left out. */
            credits?: string[];
        };
        EarlierCreditDto: {
            key: string;
            title: string;
            /** @description The path on which it was done. */
            pathTitle: string;
            doneOn: string;
        };
        OnePreviewDto: {
            /** @description What it will be called among the cohorts. */
            name: string;
            firstDay: string;
            lastDay: string;
            dues: components["schemas"]["PlannedDueDto"][];
            credits: components["schemas"]["EarlierCreditDto"][];
            /** @description Paths that the person walks already, and will walk side by side with this one. */
            alongside: string[];
            /** @description Days on which neither mentor works. */
            uncovered: string[];
            warnings: string[];
            /** @description What stops it from being started; empty when nothing does. */
            problems: string[];
        };
        StartedOneDto: {
            cohortId: string;
            journeyId: string;
            name: string;
            replayed: boolean;
        };
        GridMilestoneDto: {
            key: string;
            title: string;
        };
        GridPhaseDto: {
            key: string;
            title: string;
            milestones: components["schemas"]["GridMilestoneDto"][];
        };
        GridRowDto: {
            journeyId: string;
            name: string;
            siteName: string;
            startOn: string;
            state: string;
            phaseTitle: string;
            /**
             * @description One letter a milestone, in path order: `d` done, `w` waived, `o` open (the hire's, not begun), `h` the hire's turn,
             *     `m` mentor's, `e` expert's, `g` guild manager's or admin's, `p` platform's, access's or content's turn, `l` locked, `x` dropped.
             */
            cells: string;
        };
        NeedsHelpDto: {
            journeyId: string;
            name: string;
            key: string;
            title: string;
            /** @description Whose turn: mentor, expert, manager, admin, platform, access or content. */
            turn: string;
            who: components["schemas"]["PersonRef"] | null;
            /** @description What kind of wait, in words that go between the name and the title and name no private thing. */
            what: string;
            since: string;
            waitedDays: number;
        };
        BurnUpDayDto: {
            day: number;
            plan: number;
            /** @description Null on days that have not come yet. */
            median: number | null;
            lower: number | null;
            upper: number | null;
        };
        BurnUpDto: {
            n: number;
            tooFew: boolean;
            days: components["schemas"]["BurnUpDayDto"][];
        };
        CurveStepDto: {
            day: number;
            /** @description Share that has reached it by the end of that working day, 0 to 1. */
            share: number;
        };
        FirstDeployDto: {
            n: number;
            tooFew: boolean;
            p50: number | null;
            p75: number | null;
            /** @description Null also when n < 10. */
            p90: number | null;
            steps: components["schemas"]["CurveStepDto"][];
            /** @description Pooled over the guild's last twelve months. */
            months: number;
            computedAt: string;
        };
        BottleneckDto: {
            key: string;
            title: string;
            n: number;
            tooFew: boolean;
            /** @description Median working days from begun (or handed in) to done, waiting and rework included. */
            medianDays: number | null;
            /** @description Share of reviews that asked for changes. */
            changesShare: number | null;
            blockers: number;
        };
        ReviewWaitDto: {
            n: number;
            tooFew: boolean;
            /** @description Median and ninth decile of the cohort's reviews, in working hours; what still waits counts for as long as it has. */
            medianHours: number | null;
            p90Hours: number | null;
        };
        CohortMentorDto: {
            person: components["schemas"]["PersonRef"];
            /** @description Their account is closed: their hires are to be handed on. */
            left: boolean;
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
            /** @description The working day most hires are on; null before the start. */
            dayForMost: number | null;
            phases: components["schemas"]["GridPhaseDto"][];
            rows: components["schemas"]["GridRowDto"][];
            needsHelp: components["schemas"]["NeedsHelpDto"][];
            burnUp: components["schemas"]["BurnUpDto"];
            firstDeploy: components["schemas"]["FirstDeployDto"] | null;
            bottlenecks: components["schemas"]["BottleneckDto"][];
            reviewWait: components["schemas"]["ReviewWaitDto"];
            /** @description In name order. */
            mentors: components["schemas"]["CohortMentorDto"][];
            abilities: string[];
        };
        AddHireDto: {
            name: string;
            /** Format: email */
            email: string;
            /** Format: uuid */
            siteId: string;
            /** @description The hire's own start date; the cohort's when left out. */
            startOn?: string;
            /** Format: uuid */
            mentorId: string;
            /** Format: uuid */
            backupId: string;
            contactUrl?: string;
        };
        PaceDto: {
            /** @enum {string} */
            kind: "a_little_behind" | "ahead" | "behind" | "completed" | "ended" | "not_started" | "on_plan" | "paused";
            sentence: string;
            daysBehind: number;
            waitedDays: number;
        };
        MilestoneLinkDto: {
            key: string;
            title: string;
            /** @description True once it is done, waived or dropped. */
            met: boolean;
        };
        HelperDto: {
            person: components["schemas"]["PersonRef"];
            /**
             * @description Why: `focal_point` of the topic, `mentor` or `backup`.
             * @enum {string}
             */
            as: "backup" | "focal_point" | "mentor";
            /** @description The focal point's topic, when that is why. */
            topic: string | null;
        };
        MilestoneCardDto: {
            key: string;
            title: string;
            phaseKey: string;
            /** @enum {string} */
            type: "build" | "deploy" | "meeting" | "quiz" | "reading" | "reflection" | "session" | "signoff" | "task" | "unit";
            /** @enum {string} */
            state: "available" | "cancelled" | "changes_requested" | "done" | "in_progress" | "locked" | "reopened" | "submitted" | "superseded" | "waived";
            /**
             * @description How it completes here and now.
             * @enum {string}
             */
            mode: "attend" | "auto" | "review" | "self";
            /**
             * @description Who reviews, when the mode is review.
             * @enum {string|null}
             */
            reviewer: "expert" | "manager" | "mentor" | null;
            /** @enum {string} */
            requirement: "conditional" | "optional" | "required";
            condition: string | null;
            /** @enum {string} */
            assignee: "admin" | "backup" | "hire" | "manager" | "mentor";
            /** @description Due at the end of this local calendar day of the hire. */
            due: string;
            baselineDue: string;
            /** @description Working day of the journey on which it is due; 1 is the first. */
            dueDay: number;
            /** @description Open, the hire's turn, and due before today. */
            pinned: boolean;
            overdue: boolean;
            /**
             * @description Whose turn it is.
             * @enum {string}
             */
            turn: "access" | "admin" | "backup" | "content" | "expert" | "hire" | "manager" | "mentor" | "nobody" | "platform";
            effortMinutes: number | null;
            needs: components["schemas"]["MilestoneLinkDto"][];
            unlocks: components["schemas"]["MilestoneLinkDto"][];
            helper: components["schemas"]["HelperDto"] | null;
            /** @description An open blocker lies over it (only told to those who may see it). */
            stuck: boolean;
            pairing: boolean;
            /** @description Since when it waits on somebody other than the hire; an instant. */
            waitingSince: string | null;
            doneAt: string | null;
            /** @description What this reader may do with it now. */
            abilities: string[];
        };
        PhaseDto: {
            key: string;
            title: string;
            done: number;
            total: number;
            milestones: components["schemas"]["MilestoneCardDto"][];
        };
        AbsenceDto: {
            id: string;
            /** @enum {string} */
            kind: "leave" | "pause";
            from: string;
            to: string;
            /** @description Only for the hire and whoever entered it. */
            reason: string | null;
        };
        MentorDto: {
            person: components["schemas"]["PersonRef"];
            /** @enum {string} */
            kind: "backup" | "primary";
            /** @description True for the one whose turn the hire's questions are today. */
            onDuty: boolean;
            /** @description Last day of the current absence, when away today. */
            awayUntil: string | null;
        };
        JourneyDto: {
            pace: components["schemas"]["PaceDto"] | null;
            phases: components["schemas"]["PhaseDto"][];
            /** @description What is no longer on the hire's path, and stays as a record. */
            offPath: components["schemas"]["MilestoneCardDto"][];
            absences: components["schemas"]["AbsenceDto"][];
            id: string;
            hire: components["schemas"]["PersonRef"];
            cohortId: string;
            cohortName: string;
            pathTitle: string;
            pathVersion: number;
            siteName: string;
            timeZone: string;
            startOn: string;
            /** @enum {string} */
            state: "active" | "completed" | "ended" | "paused" | "scheduled";
            /** @description Today at the hire's site. */
            today: string;
            /** @description Working day of the journey today; 0 before the first. */
            day: number;
            lastDay: number;
            mentors: components["schemas"]["MentorDto"][];
            /**
             * @description What the reader is to this journey, the closest first.
             * @enum {string}
             */
            relation: "admin" | "assignee" | "backup" | "hire" | "host" | "manager" | "mentor" | "platform" | "reviewer";
            revision: number;
            /** @description What this reader may do with the journey as a whole. */
            abilities: string[];
        };
        JourneyHeaderDto: {
            id: string;
            hire: components["schemas"]["PersonRef"];
            cohortId: string;
            cohortName: string;
            pathTitle: string;
            pathVersion: number;
            siteName: string;
            timeZone: string;
            startOn: string;
            /** @enum {string} */
            state: "active" | "completed" | "ended" | "paused" | "scheduled";
            /** @description Today at the hire's site. */
            today: string;
            /** @description Working day of the journey today; 0 before the first. */
            day: number;
            lastDay: number;
            mentors: components["schemas"]["MentorDto"][];
            /**
             * @description What the reader is to this journey, the closest first.
             * @enum {string}
             */
            relation: "admin" | "assignee" | "backup" | "hire" | "host" | "manager" | "mentor" | "platform" | "reviewer";
            revision: number;
            /** @description What this reader may do with the journey as a whole. */
            abilities: string[];
        };
        SegmentDto: {
            key: string;
            title: string;
            /** @enum {string} */
            state: "available" | "cancelled" | "changes_requested" | "done" | "in_progress" | "locked" | "reopened" | "submitted" | "superseded" | "waived";
            /** @enum {string} */
            turn: "access" | "admin" | "backup" | "content" | "expert" | "hire" | "manager" | "mentor" | "nobody" | "platform";
        };
        PhaseProgressDto: {
            key: string;
            title: string;
            done: number;
            total: number;
            current: boolean;
            segments: components["schemas"]["SegmentDto"][];
        };
        WaitingDto: {
            key: string;
            title: string;
            /** @enum {string} */
            turn: "access" | "admin" | "backup" | "content" | "expert" | "hire" | "manager" | "mentor" | "nobody" | "platform";
            who: components["schemas"]["PersonRef"] | null;
            /** @enum {string} */
            what: "blocker" | "claim" | "pairing" | "review" | "task";
            /** @description Null for a task: it is there from the start. */
            since: string | null;
        };
        PreparedDto: {
            key: string;
            title: string;
            /**
             * @description Whose it is to do.
             * @enum {string}
             */
            by: "admin" | "backup" | "manager" | "mentor";
            /** @description The person, where it is one by now. */
            who: components["schemas"]["PersonRef"] | null;
            done: boolean;
        };
        WeekItemDto: {
            key: string;
            title: string;
            /** @enum {string} */
            state: "available" | "cancelled" | "changes_requested" | "done" | "in_progress" | "locked" | "reopened" | "submitted" | "superseded" | "waived";
        };
        WeekDayDto: {
            day: string;
            /** @description Working day of the journey; null on a day off. */
            number: number | null;
            isToday: boolean;
            /** @description Why it is a day off (a holiday's name, leave), when it is one in the working week. */
            dayOff: string | null;
            guildDay: boolean;
            items: components["schemas"]["WeekItemDto"][];
        };
        TodayDto: {
            journey: components["schemas"]["JourneyHeaderDto"];
            phases: components["schemas"]["PhaseProgressDto"][];
            /** @description At most three. */
            next: components["schemas"]["MilestoneCardDto"][];
            waiting: components["schemas"]["WaitingDto"][];
            /** @description What others do for the hire, done things too. */
            prepared: components["schemas"]["PreparedDto"][];
            pace: components["schemas"]["PaceDto"];
            week: components["schemas"]["WeekDayDto"][];
            /** @description The item "I'm stuck" means when pressed without choosing one. */
            stuckOn: components["schemas"]["MilestoneLinkDto"] | null;
            /** @description Stuck items that the hire can mark as going again. */
            stuck: components["schemas"]["MilestoneLinkDto"][];
        };
        JourneyBesideDto: {
            journey: components["schemas"]["JourneyHeaderDto"];
            /** @description At most three, as on the journey's own day. */
            next: components["schemas"]["MilestoneCardDto"][];
        };
        EvidenceDto: {
            id: string;
            /** @enum {string} */
            kind: "link" | "text";
            url: string | null;
            body: string | null;
            addedBy: components["schemas"]["PersonRef"];
            addedAt: string;
        };
        CommentDto: {
            id: string;
            /**
             * @description What the words came with.
             * @enum {string}
             */
            kind: "accepted" | "changes_requested" | "claim" | "comment" | "pairing" | "reopened" | "waived";
            body: string;
            author: components["schemas"]["PersonRef"];
            writtenAt: string;
        };
        HistoryEntryDto: {
            id: string;
            code: string;
            sentence: string;
            actor: components["schemas"]["PersonRef"] | null;
            key: string | null;
            title: string | null;
            at: string;
        };
        ReviewerAwayDto: {
            /** @description The last day away; null when their account is closed. */
            until: string | null;
        };
        SubmissionDto: {
            id: string;
            /**
             * @description Work to be reviewed, or a claim of prior knowledge.
             * @enum {string}
             */
            kind: "claim" | "review";
            round: number;
            /** @enum {string} */
            reviewer: "expert" | "manager" | "mentor";
            reviewerPerson: components["schemas"]["PersonRef"] | null;
            /** @description The one who was asked by name is not there: the hire may ask somebody else. */
            reviewerAway: components["schemas"]["ReviewerAwayDto"] | null;
            submittedAt: string;
            pairingSince: string | null;
        };
        BlockerDto: {
            id: string;
            /** @enum {string} */
            category: "access" | "answer" | "content" | "other" | "platform" | "unsorted";
            /**
             * @description Whose turn it is to help.
             * @enum {string}
             */
            owner: "access" | "content" | "mentor" | "platform";
            note: string | null;
            openedAt: string;
            /** @description Beyond hire and mentors, guild managers see it too. */
            widened: boolean;
            resolvedAt: string | null;
            resolvedBy: components["schemas"]["PersonRef"] | null;
            resolution: string | null;
        };
        ReflectionDto: {
            body: string;
            shared: boolean;
            updatedAt: string;
        };
        MeetingTimeDto: {
            /** @description Instants. */
            startsAt: string;
            endsAt: string;
            /** @description By whose clock it was agreed: an IANA time zone. */
            timeZone: string;
            /** @description The mentor or backup whom the hire meets; null when it is somebody else. */
            with: components["schemas"]["PersonRef"] | null;
        };
        MeetingDto: {
            /** @description Null while nothing is agreed. */
            time: components["schemas"]["MeetingTimeDto"] | null;
            /** @description For If-Match; 0 while there never was a time. */
            revision: number;
            /** @description Whom the hire may meet, by name: the mentors. */
            attendees: components["schemas"]["PersonRef"][];
        };
        PinnedDto: {
            reason: string;
            by: components["schemas"]["PersonRef"];
        };
        MilestonePageDto: {
            journey: components["schemas"]["JourneyHeaderDto"];
            /** @description The path that the milestone is of, over all its versions: what is asked about it in the guild is kept under it. */
            pathId: string;
            phaseTitle: string;
            milestone: components["schemas"]["MilestoneCardDto"];
            /** @description Markdown. */
            guide: string;
            doneWhen: string[];
            evidence: components["schemas"]["EvidenceDto"][];
            conversation: components["schemas"]["CommentDto"][];
            history: components["schemas"]["HistoryEntryDto"][];
            submission: components["schemas"]["SubmissionDto"] | null;
            blocker: components["schemas"]["BlockerDto"] | null;
            resolvedBlockers: components["schemas"]["BlockerDto"][];
            /** @description The hire's own reflection, or one that was shared with the reader. */
            reflection: components["schemas"]["ReflectionDto"] | null;
            waiverReason: string | null;
            /** @description When the two meet, where the milestone is a meeting. */
            meeting: components["schemas"]["MeetingDto"] | null;
            /** @description Why its date was fixed by hand; null when it moves along with the plan. */
            pin: components["schemas"]["PinnedDto"] | null;
            /** @description Who may review it: for the hire to choose when handing in, or for the reviewer to hand it on. */
            reviewers: components["schemas"]["PersonRef"][];
        };
        TimelineDto: {
            entries: components["schemas"]["HistoryEntryDto"][];
            /** @description Opaque position of the next page; null at the end. */
            next: string | null;
        };
        VisibilityRowDto: {
            who: string;
            people: components["schemas"]["PersonRef"][];
            sees: string;
            never: string;
        };
        OpeningDto: {
            reader: components["schemas"]["PersonRef"];
            /**
             * @description journey (opened this journey) or grid (looked at the cohort's picture).
             * @enum {string}
             */
            what: "grid" | "journey";
            day: string;
        };
        VisibilityDto: {
            rows: components["schemas"]["VisibilityRowDto"][];
            openings: components["schemas"]["OpeningDto"][];
        };
        ReplanDto: {
            startOn?: string;
            /** @enum {string} */
            absence?: "leave" | "pause";
            /** @description First day: of the leave or the pause, or of the part-time week. */
            from?: string;
            /** @description Last day, inclusive. */
            to?: string;
            /** @description Seen only by the hire and whoever enters it. */
            reason?: string;
            /** @description The first day back: the leave or pause of that day ends on the day before. */
            backOn?: string;
            /**
             * Format: uuid
             * @description The absence to take back whole.
             */
            takeBack?: string;
            /**
             * Format: uuid
             * @description The site whose calendar counts from today on.
             */
            siteId?: string;
            /** @description ISO weekdays, 1 = Monday, that the hire works from `from` on; all seven stand for "as the site works". */
            weekdays?: number[];
            /** @description Takes up what has changed in the site's calendar and the hire's own weeks since the dates were counted. */
            calendar?: boolean;
        };
        MoveDto: {
            key: string;
            title: string;
            from: string;
            to: string;
            /** @description The day that the plan would give it and that has gone by; it is due on `to` in its place. Null for most. */
            insteadOf: string | null;
        };
        ReplanPreviewDto: {
            moves: components["schemas"]["MoveDto"][];
            /** @description Open items that stay because their date is pinned. */
            pinned: components["schemas"]["MilestoneLinkDto"][];
            /** @description Who will be told. */
            told: components["schemas"]["PersonRef"][];
            /** @description Days on which neither mentor works. */
            uncovered: string[];
            /** @description Since the dates were counted, the site's calendar or the hire's own weeks changed: the change takes that up too. */
            calendarChanged: boolean;
            revision: number;
        };
        ReplannedDto: {
            id: string;
            hire: components["schemas"]["PersonRef"];
            cohortId: string;
            cohortName: string;
            pathTitle: string;
            pathVersion: number;
            siteName: string;
            timeZone: string;
            startOn: string;
            /** @enum {string} */
            state: "active" | "completed" | "ended" | "paused" | "scheduled";
            /** @description Today at the hire's site. */
            today: string;
            /** @description Working day of the journey today; 0 before the first. */
            day: number;
            lastDay: number;
            mentors: components["schemas"]["MentorDto"][];
            /**
             * @description What the reader is to this journey, the closest first.
             * @enum {string}
             */
            relation: "admin" | "assignee" | "backup" | "hire" | "host" | "manager" | "mentor" | "platform" | "reviewer";
            revision: number;
            /** @description What this reader may do with the journey as a whole. */
            abilities: string[];
            /** @description With it the change can be taken back. */
            replanId: string;
        };
        QueueItemDto: {
            id: string;
            /** @enum {string} */
            kind: "claim" | "pairing" | "review" | "stuck" | "task";
            journeyId: string;
            key: string;
            title: string;
            phaseTitle: string;
            hire: components["schemas"]["PersonRef"];
            since: string;
            /** @description Minutes of the reader's own working time since then. */
            waitedMinutes: number;
            /** @description Titles of what stands still until this is answered. */
            blocks: string[];
            round: number;
            /** @description True when the reader stands in for the primary mentor. */
            covering: boolean;
            /** @description A task's local day at whose end it should be there for the hire; null for everything else. */
            due: string | null;
            /** @description The hire's first day. */
            startOn: string;
            /** @description Whose it is when that one is not away; null when the reader does not stand in. */
            standsInFor: components["schemas"]["PersonRef"] | null;
        };
        CoverDto: {
            hire: components["schemas"]["PersonRef"];
            by: components["schemas"]["PersonRef"] | null;
        };
        AwayNoteDto: {
            from: string;
            to: string;
            /** @description Who gets what is open meanwhile, one line a hire. */
            coveredBy: components["schemas"]["CoverDto"][];
        };
        QueueDto: {
            items: components["schemas"]["QueueItemDto"][];
            /** @description The present or next absence of the reader. */
            away: components["schemas"]["AwayNoteDto"] | null;
        };
        HireTurnDto: {
            key: string;
            title: string;
            /** @enum {string} */
            turn: "access" | "admin" | "backup" | "content" | "expert" | "hire" | "manager" | "mentor" | "nobody" | "platform";
            since: string | null;
            stuck: boolean;
        };
        FirstQuestionSumsDto: {
            asked: number;
            /** @description Those without an answer. */
            open: number;
        };
        HireAtAGlanceDto: {
            journeyId: string;
            hire: components["schemas"]["PersonRef"];
            /** @enum {string} */
            kind: "backup" | "primary";
            cohortName: string;
            siteName: string;
            /** @enum {string} */
            state: "active" | "completed" | "ended" | "paused" | "scheduled";
            day: number;
            lastDay: number;
            phaseTitle: string;
            done: number;
            total: number;
            pace: components["schemas"]["PaceDto"];
            /** @description Stuck or waiting items, and whose turn each is. */
            waiting: components["schemas"]["HireTurnDto"][];
            segments: components["schemas"]["SegmentDto"][];
            /** @description Meetings and sessions that can be marked as attended now. */
            attendance: components["schemas"]["WeekItemDto"][];
            /** @description Null when nothing was asked. */
            firstQuestions: components["schemas"]["FirstQuestionSumsDto"] | null;
        };
        PreviewDueDto: {
            key: string;
            /** @description Local calendar day. */
            due: string;
        };
        PathPreviewDto: {
            siteName: string;
            startOn: string;
            /** @description The first working day on or after the start. */
            firstDay: string;
            lastDay: string;
            /** @description In the path's order. */
            dues: components["schemas"]["PreviewDueDto"][];
        };
        GuildDayAttendanceDto: {
            day: string;
            /** @description Such as `2026-Q4`. */
            quarter: string;
            /** @description Seats of all its sessions together. */
            seats: number;
            /** @description Different people with a seat in any of them. */
            signedUp: number | null;
            /** @description Different people who were there. */
            there: number | null;
            /** @description Of those: hires who were at a guild day for the first time. */
            firstDays: number | null;
        };
        FirstTimeSpeakersDto: {
            /** @description Such as `2026-Q4`. */
            quarter: string;
            /** @description Sessions that somebody held. */
            sessions: number;
            /** @description Of those: held by somebody who had not spoken here before. */
            firstTime: number;
            /** @description Places kept for first-time speakers that one of them took. */
            keptUsed: number;
            /** @description … that stayed empty. */
            keptUnused: number;
            /** @description … that were released to others. */
            released: number;
        };
        GuildDayFiguresDto: {
            /** @description Guild days that took place, the earliest first. */
            days: components["schemas"]["GuildDayAttendanceDto"][];
            /** @description Quarters in which something took place, the earliest first. */
            speakers: components["schemas"]["FirstTimeSpeakersDto"][];
        };
        SessionDraftDto: {
            /** @enum {string} */
            kind: "group_exercise" | "talk" | "workshop";
            title: string;
            /** @description Markdown. */
            abstract: string;
            track: string;
            room: string | null;
            link: string | null;
            startsAt: string;
            endsAt: string;
            speakers: components["schemas"]["PersonRef"][];
            capacity: number;
            proposalId: string | null;
            /** @description The next publication takes the session off the programme. */
            takesOff: boolean;
        };
        GuildSessionDto: {
            id: string;
            /** @description The local calendar day of the guild day, YYYY-MM-DD. */
            day: string;
            /** @enum {string} */
            kind: "group_exercise" | "talk" | "workshop";
            title: string;
            /** @description Markdown. */
            abstract: string;
            /** @description Sessions of one track come one after the other; empty for what everybody sees together. */
            track: string;
            room: string | null;
            link: string | null;
            startsAt: string;
            endsAt: string;
            speakers: components["schemas"]["PersonRef"][];
            capacity: number;
            seatsLeft: number;
            waiting: number;
            /** @enum {string} */
            mine: "none" | "offered" | "seated" | "waiting";
            /** @description The reader's place on the waitlist, 1 for the next; null for who does not wait. */
            place: number | null;
            /** @description Until when an offered seat is kept for the reader. */
            confirmBy: string | null;
            /** @description The reader was there. */
            attended: boolean;
            /** @description Only a first-time speaker's proposal can be put here. */
            keptForFirstTime: boolean;
            proposalId: string | null;
            published: boolean;
            cancelled: boolean;
            /** @description What is changed and not published yet; only guild managers see that there is anything. */
            draft: components["schemas"]["SessionDraftDto"] | null;
            revision: number;
            abilities: ("add_material" | "ask" | "check_in" | "confirm" | "edit" | "give_feedback" | "host" | "leave")[];
        };
        GuildDayDto: {
            /** @description YYYY-MM-DD. */
            day: string;
            startsAt: string;
            endsAt: string;
            /** @description Sites that are off on this day. */
            sitesOff: string[];
            published: boolean;
            /** @description Sessions that are new, changed or gone and not published yet; only a manager sees that there are any. */
            unpublished: number;
            sessions: components["schemas"]["GuildSessionDto"][];
            /** @description Whether the reader makes the programme. */
            mayEdit: boolean;
        };
        SkippedDayDto: {
            /** @description YYYY-MM-DD. */
            day: string;
            /** @enum {string} */
            because: "guild_week" | "holiday";
        };
        GuildDaysDto: {
            /** @description The next days, soonest first. */
            days: components["schemas"]["GuildDayDto"][];
            /** @description Days between them that are left out, and why. */
            skipped: components["schemas"]["SkippedDayDto"][];
            /** @description The zone by whose clock the guild meets. */
            timeZone: string;
            /** @description Whether the guild has set up when it meets. */
            setUp: boolean;
            mayEdit: boolean;
        };
        WeekdayChoiceDto: {
            /** @description ISO, 1 = Monday. */
            weekday: number;
            /** @description Names of the guild's sites that do not work on it; none where everybody does. */
            sitesOff: string[];
        };
        GuildDaySeriesDto: {
            /** @description ISO, 1 = Monday. */
            weekday: number;
            /** @description Minutes since midnight by the clock of `timeZone`. */
            startsMinutes: number;
            durationMinutes: number;
            timeZone: string;
            siteIds: string[];
            /** @description False until somebody has set it up: what stands here then is a proposal. */
            saved: boolean;
            /** @description Every weekday that some site works, those that all of them work first. */
            choices: components["schemas"]["WeekdayChoiceDto"][];
            revision: number;
        };
        SaveGuildDaySeriesDto: {
            weekday: number;
            startsMinutes: number;
            durationMinutes: number;
            timeZone: string;
            siteIds: string[];
        };
        MaterialDto: {
            id: string;
            /** @enum {string} */
            kind: "code" | "notes" | "recording" | "slides";
            title: string;
            url: string;
        };
        ArchivedSessionDto: {
            id: string;
            day: string;
            /** @enum {string} */
            kind: "group_exercise" | "talk" | "workshop";
            title: string;
            speakers: components["schemas"]["PersonRef"][];
            materials: components["schemas"]["MaterialDto"][];
        };
        GuildDayPageDto: {
            /** @description YYYY-MM-DD. */
            day: string;
            startsAt: string;
            endsAt: string;
            /** @description Sites that are off on this day. */
            sitesOff: string[];
            published: boolean;
            /** @description Sessions that are new, changed or gone and not published yet; only a manager sees that there are any. */
            unpublished: number;
            sessions: components["schemas"]["GuildSessionDto"][];
            /** @description Whether the reader makes the programme. */
            mayEdit: boolean;
            /** @description The zone by whose clock the guild meets. */
            timeZone: string;
            /** @description The nearest guild days before and after with something on. */
            earlier: string | null;
            later: string | null;
        };
        SaveGuildSessionDto: {
            /**
             * Format: uuid
             * @description A confirmed proposal that this is; its author speaks.
             */
            proposalId?: string;
            /** @enum {string} */
            kind: "group_exercise" | "talk" | "workshop";
            title: string;
            abstract: string;
            track: string;
            room?: string;
            /** Format: uri */
            link?: string;
            /** @description Minutes since midnight by the clock of the series. */
            startsMinutes: number;
            durationMinutes: number;
            capacity: number;
            /** @description Keeps the place for somebody who has not spoken here before; it is let go only by releasing it. */
            keptForFirstTime: boolean;
            speakerIds: string[];
        };
        PublishedProgrammeDto: {
            /** @description Sessions that are new, changed or gone since the last time. */
            changes: number;
            /** @description People who were told. */
            told: number;
        };
        FeedbackSumsDto: {
            answers: number;
            /** @description How many of them ratings and words come from: whole fives, and all of them once feedback has closed. */
            shown: number;
            /** @description How many gave 1, 2, 3, 4 and 5; null below five answers. */
            ratings: number[] | null;
            words: string[];
        };
        GuildSessionPageDto: {
            session: components["schemas"]["GuildSessionDto"];
            /** @description The zone by whose clock the guild meets. */
            timeZone: string;
            materials: components["schemas"]["MaterialDto"][];
            /** @description For the speakers and guild managers; null for everybody else. */
            feedback: components["schemas"]["FeedbackSumsDto"] | null;
        };
        AttendeeDto: {
            person: components["schemas"]["PersonRef"];
            /** @enum {string} */
            seat: "none" | "offered" | "seated" | "waiting";
            attended: boolean;
            /** @description Whether a host marked them, so that a host can take it back. */
            markedByHost: boolean;
        };
        HostsListDto: {
            session: components["schemas"]["GuildSessionDto"];
            /** @description Null while nobody can check in. */
            code: string | null;
            nextCodeAt: string | null;
            people: components["schemas"]["AttendeeDto"][];
        };
        CheckInDto: {
            code: string;
        };
        GiveFeedbackDto: {
            rating: number;
            words?: string;
        };
        AddMaterialDto: {
            /** @enum {string} */
            kind: "code" | "notes" | "recording" | "slides";
            title: string;
            /** Format: uri */
            url: string;
        };
        ProposalDto: {
            id: string;
            /** @enum {string} */
            kind: "group_exercise" | "talk" | "workshop";
            title: string;
            /** @description Markdown. */
            abstract: string;
            durationMinutes: number;
            /** @enum {string} */
            state: "accepted" | "confirmed" | "draft" | "given" | "rejected" | "scheduled" | "submitted" | "withdrawn";
            /** @description Why it was rejected. */
            reason: string | null;
            author: components["schemas"]["PersonRef"];
            /** @description The author has not spoken on a guild day of this guild. */
            firstTime: boolean;
            /** @description The session it became. */
            sessionId: string | null;
            revision: number;
            abilities: ("accept" | "confirm" | "reject" | "revise" | "submit" | "withdraw")[];
        };
        ProposalsDto: {
            mine: components["schemas"]["ProposalDto"][];
            /** @description What waits for a manager, and what can be put on a programme; empty for everybody else. */
            others: components["schemas"]["ProposalDto"][];
        };
        SaveProposalDto: {
            /** @enum {string} */
            kind: "group_exercise" | "talk" | "workshop";
            title: string;
            abstract: string;
            durationMinutes: number;
        };
        ProposalCommandDto: {
            /** @enum {string} */
            command: "accept" | "confirm" | "reject" | "revise" | "submit" | "withdraw";
            /** @description Why, when it is rejected. */
            reason?: string;
        };
        RankDistributionDto: {
            n: number;
            tooFew: boolean;
            /** @description How many got their first, second … fifth. */
            byChoice: number[];
            none: number;
        };
        OptionPopularityDto: {
            optionId: string;
            /** @enum {string} */
            kind: "educational_session" | "open_source" | "product_team" | "research";
            title: string;
            minSeats: number;
            maxSeats: number;
            /** @description How many wanted it most. */
            rankedFirst: number | null;
            /** @description How many had it anywhere on their ranking. */
            ranked: number | null;
            /** @description How many have a place in it, from the match or taken later. */
            placed: number;
            /** @description Too few would have come. */
            closed: boolean;
        };
        GuildWeekFiguresDto: {
            id: string;
            /** @description Such as `2026-Q4`. */
            quarter: string;
            title: string;
            startsOn: string;
            /** @description How many got which of their wishes. */
            distribution: components["schemas"]["RankDistributionDto"];
            /** @description In the order of their titles; what was withdrawn before the match is left out. */
            options: components["schemas"]["OptionPopularityDto"][];
        };
        GuildWeekSummaryDto: {
            id: string;
            /** @description The one it begins in, as `2026-Q4`. */
            quarter: string;
            title: string;
            startsOn: string;
            endsOn: string;
            rankBy: string;
            /** @enum {string} */
            state: "closed" | "matched" | "proposing" | "published" | "ranking";
            /** @description Options on offer. */
            options: number;
            /** @description Things that the week made, so far. */
            outcomes: number;
        };
        PlanGuildWeekDto: {
            title: string;
            /** @description Markdown. */
            about?: string;
            startsOn: string;
            endsOn: string;
            /** @description Until when people rank, as an instant with its offset. */
            rankBy: string;
        };
        OptionSiteDto: {
            id: string;
            name: string;
        };
        WeekOptionDto: {
            id: string;
            /** @enum {string} */
            kind: "educational_session" | "open_source" | "product_team" | "research";
            title: string;
            /** @description Markdown. */
            about: string;
            host: components["schemas"]["PersonRef"];
            minSeats: number;
            maxSeats: number;
            /** @description Whose people may come; empty for everybody. */
            sites: components["schemas"]["OptionSiteDto"][];
            skills: string[];
            revision: number;
            /**
             * @description on_offer; withdrawn by its host; closed for too few (known once places are published).
             * @enum {string}
             */
            standing: "closed" | "on_offer" | "withdrawn";
            /**
             * @description Why the reader can't rank it; null when they can.
             * @enum {string|null}
             */
            notForMe: null | "other_site" | "withdrawn";
            /** @description Who was given a place, in name order; empty until places are published. */
            people: components["schemas"]["PersonRef"][];
            /** @description Who took a free place later, in name order. */
            joined: components["schemas"]["PersonRef"][];
            /** @description Seats that nobody has; 0 until places are published. */
            free: number;
            abilities: ("add_outcome" | "edit" | "leave_place" | "take_place" | "withdraw")[];
        };
        WeekOutcomeDto: {
            id: string;
            optionId: string;
            title: string;
            about: string;
            url: string;
            by: components["schemas"]["PersonRef"];
            addedAt: string;
            /** @description Whether the reader may take it away again. */
            removable: boolean;
        };
        OwnRankingDto: {
            /** @description The dearest first. */
            optionIds: string[];
            rankedAt: string;
        };
        WeekReasonDto: {
            optionId: string;
            /** @enum {string} */
            why: "closed" | "full" | "other_site" | "withdrawn";
            sentence: string;
        };
        OwnPlacementDto: {
            /** @description The number of the reader's ballot in the published run: how to find oneself in it. */
            ballotId: string;
            optionId: string | null;
            /** @description The how-manieth wish it was; null with no place. */
            choice: number | null;
            sentence: string;
            reasons: components["schemas"]["WeekReasonDto"][];
        };
        OwnLatePlaceDto: {
            optionId: string;
            takenAt: string;
        };
        GuildWeekDto: {
            id: string;
            quarter: string;
            title: string;
            /** @description Markdown. */
            about: string;
            startsOn: string;
            endsOn: string;
            /** @description Until when people rank. */
            rankBy: string;
            /** @enum {string} */
            state: "closed" | "matched" | "proposing" | "published" | "ranking";
            revision: number;
            options: components["schemas"]["WeekOptionDto"][];
            outcomes: components["schemas"]["WeekOutcomeDto"][];
            /** @description How many people have ranked. */
            ranked: number;
            /** @description Of the lots: the SHA-256 of the seed's text, published when ranking opens. */
            seedHash: string | null;
            /** @description Published with the places. */
            seed: string | null;
            /** @description The reader's own; null when they have none. */
            ranking: components["schemas"]["OwnRankingDto"] | null;
            /** @description Null until places are published, and for whoever did not rank. */
            placement: components["schemas"]["OwnPlacementDto"] | null;
            /** @description Where the reader stands in line, and why; null without a ranking that counts or can be made. */
            line: string | null;
            /** @description Null for whoever took none. */
            latePlace: components["schemas"]["OwnLatePlaceDto"] | null;
            /** @description Options that the reader hosts: who hosts does not rank. */
            hosting: string[];
            abilities: ("close" | "edit" | "match" | "open_ranking" | "propose" | "rank" | "replay" | "see_match")[];
        };
        GalleryOptionDto: {
            title: string;
            /** @enum {string} */
            kind: "educational_session" | "open_source" | "product_team" | "research";
        };
        GalleryWeekDto: {
            id: string;
            title: string;
            /** @description As `2026-Q4`. */
            quarter: string;
        };
        GalleryItemDto: {
            id: string;
            title: string;
            about: string;
            url: string;
            by: components["schemas"]["PersonRef"];
            addedAt: string;
            option: components["schemas"]["GalleryOptionDto"];
            week: components["schemas"]["GalleryWeekDto"];
            host: components["schemas"]["PersonRef"];
            /** @description Who was in it, in name order. */
            people: components["schemas"]["PersonRef"][];
        };
        PlacedPersonDto: {
            person: components["schemas"]["PersonRef"];
            /** @description Null when none of their wishes had a seat left. */
            optionId: string | null;
        };
        ClosedOptionDto: {
            optionId: string;
            /** @description How many would have come. */
            people: number;
            minSeats: number;
        };
        MovedPersonDto: {
            person: components["schemas"]["PersonRef"];
            /** @description Null for no place. */
            from: string | null;
            to: string | null;
        };
        MatchAgainDto: {
            /** @description What had changed, in sentences. */
            changes: string[];
            /** @description Who is elsewhere now, in name order. */
            moved: components["schemas"]["MovedPersonDto"][];
        };
        MatchDto: {
            ranAt: string;
            /** @description The how-manieth match of this week it is. */
            number: number;
            /** @description In name order; the how-manieth wish it was stays each person's own. */
            people: components["schemas"]["PlacedPersonDto"][];
            /** @description In the order in which they closed. */
            closed: components["schemas"]["ClosedOptionDto"][];
            distribution: components["schemas"]["RankDistributionDto"];
            /** @description What changed since it was made, in sentences; then it has to be made again before it is published. */
            changes: string[];
            /** @description Null for the first of its week. */
            again: components["schemas"]["MatchAgainDto"] | null;
            abilities: ("match_again" | "publish")[];
        };
        RunMakingDto: {
            ranAt: string;
            /** @description What had changed since the one before, in sentences; none for the first. */
            changes: string[];
        };
        RunOptionDto: {
            id: string;
            title: string;
            min: number;
            max: number;
        };
        RunBallotDto: {
            id: string;
            /** @description Wishes missed last quarter: 0 for the first or no part in it … 5 for no place. */
            missed: number;
            choices: string[];
        };
        RunPassedDto: {
            optionId: string;
            /** @enum {string} */
            why: "closed" | "full";
            /** @description With `full`. */
            seats?: number;
            missedMore?: number;
            luckier?: number;
        };
        RunPlacementDto: {
            ballotId: string;
            optionId: string | null;
            choice: number | null;
            passed: components["schemas"]["RunPassedDto"][];
        };
        RunClosingDto: {
            optionId: string;
            people: number;
            min: number;
        };
        RunOutcomeDto: {
            placements: components["schemas"]["RunPlacementDto"][];
            closed: components["schemas"]["RunClosingDto"][];
        };
        PublishedRunDto: {
            /** @description Each time the match was made, always from the same seed; the last one is this. */
            made: components["schemas"]["RunMakingDto"][];
            /** @enum {string} */
            format: "guildpath/guild-week-run@1";
            week: string;
            seedHash: string;
            seed: string;
            options: components["schemas"]["RunOptionDto"][];
            ballots: components["schemas"]["RunBallotDto"][];
            outcome: components["schemas"]["RunOutcomeDto"];
        };
        SaveRankingDto: {
            /** @description Options, the dearest first; none takes the ranking back. */
            optionIds: string[];
        };
        SaveOptionDto: {
            /** @enum {string} */
            kind: "educational_session" | "open_source" | "product_team" | "research";
            title: string;
            /** @description Markdown. */
            about?: string;
            /** @description With fewer people it does not take place. */
            minSeats: number;
            maxSeats: number;
            /** @description Sites whose people may come; none means everybody. */
            siteIds: string[];
            /** @description What helps to know. */
            skills: string[];
        };
        AddOutcomeDto: {
            title: string;
            about?: string;
            url: string;
        };
        FocalPointDto: {
            id: string;
            name: string;
            /** @description Where to reach them (chat, mail); null when they gave none. */
            contactUrl: string | null;
            siteName: string;
            /** @description At the reader's own site. */
            nearby: boolean;
        };
        AreaDto: {
            /** @description Lower-case words joined by hyphens, such as `messaging-and-resilience`. */
            topic: string;
            /** @description As the guild calls the area; null where it only has a topic. */
            name: string | null;
            /** @description Those at the reader's own site first, then by name. */
            people: components["schemas"]["FocalPointDto"][];
        };
        AskedAboutDto: {
            pathId: string;
            key: string;
            /** @description As the newest version of the path that holds it names it. */
            title: string;
        };
        QuestionSummaryDto: {
            id: string;
            title: string;
            topic: string | null;
            /** @description As the guild calls its area; null where there is no topic, or no area of its own for it. */
            topicName: string | null;
            about: components["schemas"]["AskedAboutDto"] | null;
            asker: components["schemas"]["PersonRef"];
            askedAt: string;
            /** @description How many answers there are. */
            answerCount: number;
            /** @description The asker said which answer helped. */
            settled: boolean;
        };
        QuestionListDto: {
            questions: components["schemas"]["QuestionSummaryDto"][];
            /** @description Where the next page begins; null at the end. */
            next: string | null;
        };
        AskQuestionDto: {
            title: string;
            /** @description Markdown: what was tried, what is unclear. */
            body?: string;
            /** @description An area of the directory; its nearest focal point is told. */
            topic?: string;
            /**
             * Format: uuid
             * @description With `milestoneKey`: the milestone that it is about, beside which it is shown.
             */
            pathId?: string;
            milestoneKey?: string;
        };
        AnswerDto: {
            id: string;
            /** @description Markdown. */
            body: string;
            author: components["schemas"]["PersonRef"];
            answeredAt: string;
            /** @description The one that helped the asker. */
            accepted: boolean;
        };
        QuestionDto: {
            id: string;
            title: string;
            topic: string | null;
            /** @description As the guild calls its area; null where there is no topic, or no area of its own for it. */
            topicName: string | null;
            about: components["schemas"]["AskedAboutDto"] | null;
            asker: components["schemas"]["PersonRef"];
            askedAt: string;
            /** @description How many answers there are. */
            answerCount: number;
            /** @description The asker said which answer helped. */
            settled: boolean;
            /** @description Markdown; empty when the title says it all. */
            body: string;
            /** @description The accepted one first, then in the order in which they were given. */
            answers: components["schemas"]["AnswerDto"][];
            /** @description Who was told of it, as the one to ask; null when there is nobody for its topic. */
            told: components["schemas"]["PersonRef"] | null;
            /** @description What the reader may do: answer, accept. */
            abilities: ("accept" | "answer")[];
        };
        GiveAnswerDto: {
            /** @description Markdown. */
            body: string;
        };
        TitleHolderDto: {
            id: string;
            name: string;
            /** @description Where to reach them (chat, mail); null when they gave none. */
            contactUrl: string | null;
            siteName: string;
            /** @description At the reader's own site. */
            nearby: boolean;
            /** @description Whom they serve; empty for the whole guild. */
            groupName: string;
            /** @description The day on which it was first granted. */
            since: string;
        };
        ServedDto: {
            id: string;
            name: string;
            /** @description Where to reach them (chat, mail); null when they gave none. */
            contactUrl: string | null;
            /** @enum {string} */
            kind: "expert" | "master";
            groupName: string;
            since: string;
            endedOn: string;
        };
        ExpertiseAreaDto: {
            id: string;
            /** @description What focal points call their topic, such as `messaging-and-resilience`. */
            key: string;
            name: string;
            /** @enum {string} */
            field: "code_quality" | "design" | "infra" | "system_knowledge";
            about: string;
            revision: number;
            /** @description Nobody is nominated in it any more. */
            retired: boolean;
            /** @description Those at the reader's own site first, then by name. */
            masters: components["schemas"]["TitleHolderDto"][];
            experts: components["schemas"]["TitleHolderDto"][];
            served: components["schemas"]["ServedDto"][];
        };
        NamedAreaDto: {
            id: string;
            name: string;
        };
        OwnTitleDto: {
            id: string;
            /** @enum {string} */
            kind: "expert" | "master";
            area: components["schemas"]["NamedAreaDto"];
            groupName: string;
            grantedOn: string;
            /** @description The last day of the term. */
            until: string;
            /** @description Its last day in truth; null while it is held. */
            endedOn: string | null;
            /** @description The nomination by which another term was asked for, while that is open. */
            renewalId: string | null;
            abilities: ("renew" | "step_down")[];
        };
        NominationSummaryDto: {
            id: string;
            /** @enum {string} */
            kind: "expert" | "master";
            area: components["schemas"]["NamedAreaDto"];
            groupName: string;
            nominee: components["schemas"]["PersonRef"];
            nominator: components["schemas"]["PersonRef"];
            /** @enum {string} */
            state: "declined" | "draft" | "granted" | "submitted" | "withdrawn";
            /** @description Another term of a title that is held. */
            renewal: boolean;
            nominatedAt: string;
            submittedAt: string | null;
        };
        GrowthDto: {
            /** @description By name. */
            areas: components["schemas"]["ExpertiseAreaDto"][];
            /** @description The reader's titles, those held first. */
            titles: components["schemas"]["OwnTitleDto"][];
            /** @description Of the reader, or made by them, the newest first. */
            nominations: components["schemas"]["NominationSummaryDto"][];
            /** @description Those of others that wait for the reader, among others, to decide. */
            toDecide: components["schemas"]["NominationSummaryDto"][];
            abilities: ("manage_areas" | "see_coverage")[];
        };
        NomineeDto: {
            id: string;
            name: string;
            siteName: string;
        };
        CoverageSiteDto: {
            id: string;
            name: string;
        };
        CoveringPersonDto: {
            person: components["schemas"]["PersonRef"];
            /**
             * @description A title, or the one to ask without one.
             * @enum {string}
             */
            as: "expert" | "focal_point" | "master";
        };
        CoverageCellDto: {
            siteId: string;
            /** @description Masters, experts, then those to ask. */
            people: components["schemas"]["CoveringPersonDto"][];
            /** @description Whether an expert or a master is there. */
            covered: boolean;
        };
        AreaCoverageDto: {
            id: string;
            name: string;
            /** @enum {string} */
            field: "code_quality" | "design" | "infra" | "system_knowledge";
            /** @description In the order of the sites. */
            cells: components["schemas"]["CoverageCellDto"][];
        };
        CoverageDto: {
            sites: components["schemas"]["CoverageSiteDto"][];
            areas: components["schemas"]["AreaCoverageDto"][];
        };
        SaveExpertiseAreaDto: {
            name: string;
            /** @enum {string} */
            field: "code_quality" | "design" | "infra" | "system_knowledge";
            /** @description A sentence or two. */
            about?: string;
        };
        RenewTitleDto: {
            /** @description What is new since the last time. */
            whatIsNew: string;
        };
        GrowthEvidenceDto: {
            /** @enum {string} */
            kind: "code_review" | "design_review" | "initiative" | "other" | "talk";
            /** @description What it was. */
            title: string;
            /** @description Where to look at it; null where there is nothing to link to. */
            url: string | null;
        };
        NominationDto: {
            id: string;
            /** @enum {string} */
            kind: "expert" | "master";
            area: components["schemas"]["NamedAreaDto"];
            groupName: string;
            nominee: components["schemas"]["PersonRef"];
            nominator: components["schemas"]["PersonRef"];
            /** @enum {string} */
            state: "declined" | "draft" | "granted" | "submitted" | "withdrawn";
            /** @description Another term of a title that is held. */
            renewal: boolean;
            nominatedAt: string;
            submittedAt: string | null;
            /**
             * @description As what the reader sees it. A nominator gets no portfolio and no decision's reasons: those are between others.
             * @enum {string}
             */
            view: "decider" | "nominator" | "nominee";
            /** @description The nominator's words; of a renewal, what is new. */
            reason: string;
            /** @description Markdown. */
            statement: string;
            evidence: components["schemas"]["GrowthEvidenceDto"][];
            revision: number;
            decidedAt: string | null;
            decidedBy: components["schemas"]["PersonRef"] | null;
            /** @description The reasons. */
            decision: string | null;
            /** @description The last day of the title that rests on it; null where none does (any more). */
            until: string | null;
            abilities: ("decline" | "edit" | "grant" | "submit" | "take_back" | "withdraw")[];
        };
        NominateDto: {
            /** Format: uuid */
            nomineeId: string;
            /** @enum {string} */
            kind: "expert" | "master";
            /** Format: uuid */
            areaId: string;
            /** @description The group or company to be served; left out for the whole guild. */
            groupName?: string;
            /** @description Why: what this person does for others. The nominee and those who decide read it. */
            reason: string;
        };
        SavePortfolioDto: {
            /** @description What the nominee says to it; Markdown, may be empty. */
            statement: string;
            evidence: components["schemas"]["GrowthEvidenceDto"][];
        };
        DecideNominationDto: {
            /** @enum {string} */
            outcome: "declined" | "granted";
            /** @description The reasons, which the nominee reads: kind, and about the work. */
            reasons: string;
            /**
             * @description For how long; twelve months unless told otherwise.
             * @enum {number}
             */
            months?: 12 | 24 | 6;
        };
        ConsultationSummaryDto: {
            id: string;
            /** @enum {string} */
            kind: "advice" | "code_review" | "design_review";
            topic: string;
            /** @description The area's name; null where it has none of its own. */
            areaName: string | null;
            title: string;
            /** @enum {string} */
            state: "accepted" | "answered" | "closed" | "offered" | "open" | "withdrawn";
            asker: components["schemas"]["PersonRef"];
            /** @description Whom it is with; null while it waits for somebody with room. */
            expert: components["schemas"]["PersonRef"] | null;
            /**
             * @description Whose turn it is. `room`: it waits for somebody who has some.
             * @enum {string}
             */
            turn: "asker" | "expert" | "nobody" | "room";
            /** @description The last day, in the expert's calendar, to take it or pass it on; null once that is done. */
            answerBy: string | null;
            /** @description The day by which the asker would like it. */
            wishedBy: string | null;
            askedAt: string;
            /** @description The first answer. */
            answeredAt: string | null;
        };
        ConsultingRoomDto: {
            /** @description Consultations at once. */
            atOnce: number;
            /** @description Takes nothing new for now. */
            paused: boolean;
            /** @description How many are with them now. */
            open: number;
            /** @description The areas in which they are asked: by title, or as focal point. */
            topics: string[];
        };
        OwnConsultationsDto: {
            /** @description What they asked, the newest first. */
            asked: components["schemas"]["ConsultationSummaryDto"][];
            /** @description What is with them: to take or pass on, and to answer. */
            waitingOnMe: components["schemas"]["ConsultationSummaryDto"][];
            /** @description What they answered. */
            answered: components["schemas"]["ConsultationSummaryDto"][];
            /** @description Null for those who are the one to ask about nothing. */
            room: components["schemas"]["ConsultingRoomDto"] | null;
        };
        AskConsultationDto: {
            /** @enum {string} */
            kind: "advice" | "code_review" | "design_review";
            /** @description An area in which somebody can be asked. */
            topic: string;
            title: string;
            /** @description Markdown: what to look at, what is unclear. */
            body?: string;
            /** @description The design, the pull request. */
            link?: string;
            /** @description The day by which an answer is wished for; not before today. */
            wishedBy?: string;
            /** @description Once answered it is kept for everybody in the guild. */
            openToGuild?: boolean;
        };
        ConsultationNoteDto: {
            id: string;
            /** @enum {string} */
            kind: "answer" | "follow_up";
            /** @description Markdown. */
            body: string;
            link: string | null;
            author: components["schemas"]["PersonRef"];
            writtenAt: string;
        };
        ConsultationOfferDto: {
            expert: components["schemas"]["PersonRef"];
            /** @enum {string} */
            state: "accepted" | "answered" | "lapsed" | "offered" | "passed" | "withdrawn";
            /** @description Why it was passed on; empty otherwise. */
            reason: string;
            offeredAt: string;
            endedAt: string | null;
        };
        ConsultationDto: {
            id: string;
            /** @enum {string} */
            kind: "advice" | "code_review" | "design_review";
            topic: string;
            /** @description The area's name; null where it has none of its own. */
            areaName: string | null;
            title: string;
            /** @enum {string} */
            state: "accepted" | "answered" | "closed" | "offered" | "open" | "withdrawn";
            asker: components["schemas"]["PersonRef"];
            /** @description Whom it is with; null while it waits for somebody with room. */
            expert: components["schemas"]["PersonRef"] | null;
            /**
             * @description Whose turn it is. `room`: it waits for somebody who has some.
             * @enum {string}
             */
            turn: "asker" | "expert" | "nobody" | "room";
            /** @description The last day, in the expert's calendar, to take it or pass it on; null once that is done. */
            answerBy: string | null;
            /** @description The day by which the asker would like it. */
            wishedBy: string | null;
            askedAt: string;
            /** @description The first answer. */
            answeredAt: string | null;
            /** @description Markdown; empty when the title and the link say it all. */
            body: string;
            link: string | null;
            /** @description Once answered it is kept for everybody in the guild. */
            openToGuild: boolean;
            /** @description Answers and follow-ups, in the order in which they were written. */
            notes: components["schemas"]["ConsultationNoteDto"][];
            /** @description Through whose hands it went; empty for those who only read the kept answer. */
            offers: components["schemas"]["ConsultationOfferDto"][];
            /**
             * @description While it waits: whether somebody is left who could take it once they have room.
             * @enum {string|null}
             */
            waitsFor: "nobody_left" | null | "room";
            /** @description What the reader may do. */
            abilities: ("accept" | "answer" | "ask_on" | "close" | "pass" | "set_openness" | "withdraw")[];
        };
        ConsultingAreaDto: {
            /** @description Lower-case words joined by hyphens, such as `messaging-and-resilience`. */
            topic: string;
            /** @description As the guild calls the area; null where it has no name of its own. */
            name: string | null;
            /** @description Somebody has room now; otherwise it waits until somebody does. */
            roomNow: boolean;
        };
        SetConsultingRoomDto: {
            atOnce: number;
            paused: boolean;
        };
        PassOnDto: {
            /** @description Why, for the asker and whoever is asked next. */
            reason: string;
        };
        AnswerConsultationDto: {
            /** @description Markdown. */
            body: string;
            /** @description Where the review was written, say. */
            link?: string;
        };
        AskOnDto: {
            /** @description Markdown: what is still unclear. */
            body: string;
        };
        SetOpennessDto: {
            openToGuild: boolean;
        };
        MobilityInterestDto: {
            id: string;
            /** @description The areas or teams. */
            place: string;
            /** @enum {string} */
            timing: "now" | "some_day" | "this_year";
            /** @description Markdown; may be empty. */
            body: string;
            changedAt: string;
        };
        MobilityReaderDto: {
            id: string;
            name: string;
            /** @description Where to reach them (chat, mail); null when they gave none. */
            contactUrl: string | null;
            /** @description Since when they may read it; null when they may not. */
            sharedAt: string | null;
            /** @description When they last did; null when they did not. */
            lastReadAt: string | null;
        };
        MobilityNoteDto: {
            id: string;
            author: components["schemas"]["PersonRef"];
            body: string;
            writtenAt: string;
        };
        SharedWithMeDto: {
            id: string;
            person: components["schemas"]["PersonRef"];
            sharedAt: string;
            /** @description When the reader last opened it. */
            lastReadAt: string | null;
        };
        MobilityDto: {
            /** @description The reader's own; null when they wrote none. */
            interest: components["schemas"]["MobilityInterestDto"] | null;
            /** @description Every other guild manager, by name. */
            managers: components["schemas"]["MobilityReaderDto"][];
            /** @description What those it is shared with answered. */
            notes: components["schemas"]["MobilityNoteDto"][];
            /** @description What others shared with the reader. */
            sharedWithMe: components["schemas"]["SharedWithMeDto"][];
        };
        SaveInterestDto: {
            /** @description The areas or teams. */
            place: string;
            /** @enum {string} */
            timing: "now" | "some_day" | "this_year";
            /** @description Markdown. */
            body?: string;
        };
        ShareInterestDto: {
            /** @description The guild managers who may read it from now on; none makes it private again. */
            managerIds: string[];
        };
        OpenedInterestDto: {
            id: string;
            /** @description The areas or teams. */
            place: string;
            /** @enum {string} */
            timing: "now" | "some_day" | "this_year";
            /** @description Markdown; may be empty. */
            body: string;
            changedAt: string;
            person: components["schemas"]["PersonRef"];
            /** @description What the reader answered. */
            notes: components["schemas"]["MobilityNoteDto"][];
        };
        AnswerInterestDto: {
            body: string;
        };
        LearningSourcesDto: {
            guildDays: number;
            guildWeeks: number;
            own: number;
        };
        LearnedSessionDto: {
            id: string;
            title: string;
        };
        LearningEntryDto: {
            /** @description Of the guild day, the guild week, or the entry of own learning. */
            id: string;
            /** @enum {string} */
            kind: "guild_day" | "guild_week" | "own";
            /** @description The first day, of the person's own calendar. */
            from: string;
            /** @description The last day so far. */
            to: string;
            /** @description The option of a guild week, or what was learned by oneself; for a guild day, its sessions. */
            title: string;
            /** @description Of own learning; null when there is none. */
            url: string | null;
            /** @description Of a guild day: the sessions the person was at. */
            sessions: components["schemas"]["LearnedSessionDto"][];
            halfDays: number;
            /** @description How many of these count: a day has two half-days at most. */
            counts: number;
            /** @description What the reader may do with it. */
            abilities: ("change" | "remove")[];
        };
        LearningTimeDto: {
            quarter: string;
            from: string;
            to: string;
            /** @description The quarter before, when one can look at it. */
            before: string | null;
            /** @description The quarter after; null for the present one. */
            after: string | null;
            /** @description Half-days that count, until today. */
            halfDays: number;
            /** @description Half-days of the whole quarter that are for learning: a fifth of those worked. */
            allowance: number;
            /** @description Half-days of the quarter on which the person works, by their own calendar. */
            workingHalfDays: number;
            sources: components["schemas"]["LearningSourcesDto"];
            /** @description Newest first. */
            entries: components["schemas"]["LearningEntryDto"][];
            /** @description The first and the last day for which own learning can be entered now. */
            enterFrom: string;
            enterUntil: string;
            abilities: ("add" | "see_sums")[];
        };
        LearningSumDto: {
            guildDays: number;
            guildWeeks: number;
            own: number;
            /** @description Half-days that count, until today. */
            halfDays: number;
            /** @description Half-days of the whole quarter that are for learning. */
            allowance: number;
        };
        LearningGroupDto: {
            /** @description Whose people; of the guild for all of them. */
            name: string;
            /** @description How many people it is of. */
            people: number;
            /** @description Null where it is held back. */
            sum: components["schemas"]["LearningSumDto"] | null;
            /**
             * @description Of fewer than five people; or with the others it would tell the sum of fewer. Null when it is shown.
             * @enum {string|null}
             */
            heldBack: null | "too_few" | "would_tell";
        };
        LearningSumsDto: {
            quarter: string;
            from: string;
            to: string;
            before: string | null;
            after: string | null;
            guild: components["schemas"]["LearningGroupDto"];
            /** @description In name order; sites with people only. */
            sites: components["schemas"]["LearningGroupDto"][];
        };
        SaveLearningDto: {
            /** @description A day of the person's own calendar, as `2026-11-22`; today at the latest. */
            day: string;
            /**
             * @description One half-day, or the whole day.
             * @enum {number}
             */
            halfDays: 1 | 2;
            /** @description In a few words. */
            what: string;
            url?: string;
        };
        LearningEntryIdDto: {
            id: string;
        };
        ContentOwnerDto: {
            personId: string | null;
            /** @description Or whoever is asked about this topic. */
            topic: string | null;
            /** @description True while nobody was named here, and the path's own word counts. */
            fromPath: boolean;
            /** @description The person, or the topic's focal points; nobody when there are none. */
            people: components["schemas"]["PersonRef"][];
        };
        ContentDto: {
            pathId: string;
            pathTitle: string;
            key: string;
            title: string;
            owner: components["schemas"]["ContentOwnerDto"] | null;
            /** @description A calendar day; null when nobody set one. */
            reviewBy: string | null;
            /** @description The day of the last look, where the reader is; null for never. */
            lookedOn: string | null;
            /** @description Which link is broken, in somebody's words. */
            brokenLink: string | null;
            /** @description How many hires said since the last look that it confused them. */
            confused: number;
            /** @description Why it should be looked at; empty while it is fresh. */
            stale: ("broken_link" | "confusing" | "review_passed")[];
        };
        ContentListDto: {
            /** @description What should be looked at first, then in the order of the paths. */
            milestones: components["schemas"]["ContentDto"][];
        };
        OwnConfusionDto: {
            words: string | null;
            signed: boolean;
        };
        OwnFeedbackDto: {
            /** @enum {string} */
            useful: "no" | "partly" | "yes";
            words: string | null;
        };
        ConfusedWordsDto: {
            words: string | null;
            /** @description Null unless the hire signed. */
            name: string | null;
        };
        UnitFeedbackSumsDto: {
            /** @description People; five at least. */
            n: number;
            yes: number;
            partly: number;
            no: number;
            words: string[];
        };
        KnownBlockerDto: {
            id: string;
            pathId: string;
            key: string;
            /** @description The milestone's. */
            milestoneTitle: string;
            title: string;
            help: string;
            author: components["schemas"]["PersonRef"];
            writtenAt: string;
            abilities: "change"[];
        };
        MilestoneContentDto: {
            pathId: string;
            pathTitle: string;
            key: string;
            title: string;
            owner: components["schemas"]["ContentOwnerDto"] | null;
            /** @description A calendar day; null when nobody set one. */
            reviewBy: string | null;
            /** @description The day of the last look, where the reader is; null for never. */
            lookedOn: string | null;
            /** @description Which link is broken, in somebody's words. */
            brokenLink: string | null;
            /** @description How many hires said since the last look that it confused them. */
            confused: number;
            /** @description Why it should be looked at; empty while it is fresh. */
            stale: ("broken_link" | "confusing" | "review_passed")[];
            /** @description Counts the changes of owner and dates, for If-Match. */
            revision: number;
            abilities: ("assign" | "give_feedback" | "look" | "say_confused" | "write_known")[];
            /** @description What the reader said of it on their own journey. */
            ownConfusion: components["schemas"]["OwnConfusionDto"] | null;
            ownFeedback: components["schemas"]["OwnFeedbackDto"] | null;
            /** @description For owner and managers; empty for everybody else. */
            confusedWords: components["schemas"]["ConfusedWordsDto"][];
            /** @description For owner and managers, from five answers up. */
            feedback: components["schemas"]["UnitFeedbackSumsDto"] | null;
            known: components["schemas"]["KnownBlockerDto"][];
        };
        AssignContentDto: {
            /**
             * Format: uuid
             * @description A person of the guild, or a topic, or neither for whom the path names.
             */
            ownerId?: string | null;
            ownerTopic?: string | null;
            /** @description A calendar day such as 2027-05-01; left out for none. */
            reviewBy?: string | null;
        };
        LookedDto: {
            /** @description By when to look again; half a year on unless said. */
            reviewBy?: string;
        };
        BrokenLinkDto: {
            /** @description Which one, and what happens. */
            where: string;
        };
        SayConfusedDto: {
            words?: string;
            /** @description Whether the readers may know whose words they are; without a name unless said. */
            signed?: boolean;
        };
        GiveUnitFeedbackDto: {
            /** @enum {string} */
            useful: "no" | "partly" | "yes";
            words?: string;
        };
        SolvedBlockerDto: {
            id: string;
            pathId: string;
            key: string;
            milestoneTitle: string;
            resolution: string;
            /** @description Such as `2026-11`. */
            month: string;
        };
        FoundBlockersDto: {
            known: components["schemas"]["KnownBlockerDto"][];
            solved: components["schemas"]["SolvedBlockerDto"][];
        };
        WriteKnownBlockerDto: {
            /** Format: uuid */
            pathId: string;
            key: string;
            /** @description What it looks like when one hits it. */
            title: string;
            /** @description What helps. */
            help: string;
        };
        KnownBlockerIdDto: {
            id: string;
        };
        ChangeKnownBlockerDto: {
            /** @description What it looks like when one hits it. */
            title: string;
            /** @description What helps. */
            help: string;
        };
        OwnPulseDto: {
            journeyId: string;
            /**
             * @description The working day of the journey on which it opens.
             * @enum {number}
             */
            day: 19 | 5 | 63;
            /** @description The first local day on which it can be answered. */
            opensOn: string;
            /** @description The last one. */
            closesOn: string;
            /**
             * @description `answered` is the receipt, and all that is kept of it beside the person.
             * @enum {string}
             */
            state: "answered" | "coming" | "open" | "over";
        };
        OwnPulsesDto: {
            /** @description What a pulse asks; each from 1 (not at all) to 5 (fully). */
            questions: string[];
            /** @description In the order in which they open. */
            pulses: components["schemas"]["OwnPulseDto"][];
        };
        AnswerPulseDto: {
            /**
             * Format: uuid
             * @description The reader's own journey.
             */
            journeyId: string;
            /**
             * @description Which pulse: its working day.
             * @enum {number}
             */
            day: 19 | 5 | 63;
            /** @description To the first question. */
            first: number;
            /** @description To the second question. */
            second: number;
            words?: string;
        };
        PulseQuarterDto: {
            /** @description The quarter in which the answers could first be shown, such as `2026-Q4`. */
            quarter: string;
            /** @description People; always a multiple of five. */
            n: number;
            counts: number[][];
            /** @description In the order of the alphabet, apart from the numbers. */
            words: string[];
        };
        PulseDayResultsDto: {
            /** @enum {number} */
            day: 19 | 5 | 63;
            /** @description Newest first; empty while fewer than five have answered. */
            quarters: components["schemas"]["PulseQuarterDto"][];
        };
        PulseResultsDto: {
            questions: string[];
            /** @description Every pulse, in the order of its day. */
            days: components["schemas"]["PulseDayResultsDto"][];
        };
        InboxMessageDto: {
            id: string;
            /** @enum {string} */
            kind: "accepted" | "answer_accepted" | "changes_requested" | "commented" | "consultation_accepted" | "consultation_answered" | "consultation_asked_on" | "consultation_helped" | "consultation_lapsed" | "consultation_offered" | "consultation_waiting" | "consultation_withdrawn" | "first_question" | "handover_begun" | "handover_over" | "hire_given" | "hire_handed_on" | "meeting_agreed" | "meeting_called_off" | "mentors_changed" | "milestone_added" | "milestone_dropped" | "mobility_answered" | "mobility_shared" | "nominated" | "nomination_decided" | "nomination_submitted" | "nudge" | "pairing" | "path_moved" | "path_moved_back" | "proposal_accepted" | "proposal_rejected" | "proposal_submitted" | "question_answered" | "question_asked" | "replanned" | "replanned_together" | "resolved" | "review_due" | "seat_given" | "seat_lapsed" | "seat_offered" | "session_cancelled" | "session_changed" | "session_published" | "started" | "stuck" | "submitted" | "task_handed_on" | "title_ending" | "week_joined" | "week_left" | "week_placed" | "week_ranking" | "welcome_link_wanted";
            sentence: string;
            /** @description Where it leads, inside the app. */
            link: string;
            actor: components["schemas"]["PersonRef"] | null;
            createdAt: string;
            read: boolean;
        };
        InboxDto: {
            messages: components["schemas"]["InboxMessageDto"][];
            unread: number;
            next: string | null;
        };
        MessageChoiceDto: {
            /** @enum {string} */
            group: "answers" | "guild" | "nudges" | "your_turn";
            /** @enum {string} */
            way: "digest" | "inbox" | "mail" | "webhook";
        };
        MessageChoicesDto: {
            /** @description One for each group, in a fixed order. */
            choices: components["schemas"]["MessageChoiceDto"][];
            /** @description The time of day at which the digest goes out on the person's own working days, as `09:00`. */
            digestAt: string;
            /** @description Whether this installation sends mail. */
            mail: boolean;
            /**
             * @description `unavailable`: this installation keeps no webhooks; `none`: there is none yet; `set`: its address is kept, and shown to nobody.
             * @enum {string}
             */
            webhook: "none" | "set" | "unavailable";
        };
        SaveMessageChoicesDto: {
            /** @description Groups that are left out stay as they are. */
            choices: components["schemas"]["MessageChoiceDto"][];
            /** @description From 06:00 to 16:00. */
            digestAt: string;
            /** @description The address of one's own incoming webhook; null takes it away, left out it stays. */
            webhookUrl?: string | null;
        };
        MailStatusDto: {
            /**
             * @description `off`: no mail server is set up; `failing`: the server does not take it; it is tried again by itself.
             * @enum {string}
             */
            state: "failing" | "going_out" | "off";
            /** @description Letters that wait to be sent. */
            waiting: number;
            /** @description Since when the oldest of those that failed waits, an instant; null when none did. */
            since: string | null;
            /** @description What the server, or the way to it, said last. */
            lastFault: string | null;
            /** @description Messages held for their people's working hours or digests. */
            held: number;
        };
        OwnNudgeDto: {
            /** @enum {string} */
            rule: "access" | "blocker" | "long_open" | "no_movement" | "review";
            /** @description The milestone it is about. */
            key: string;
            title: string;
            sentence: string;
            /**
             * @description Whose turn it is.
             * @enum {string}
             */
            turn: "access" | "admin" | "backup" | "content" | "expert" | "hire" | "manager" | "mentor" | "nobody" | "platform";
            /** @description The local day since which it has been so. */
            since: string;
            /** @description `ask_for_help` calls the mentors; `rest` says "I'm fine". */
            abilities: ("ask_for_help" | "rest")[];
        };
        OwnNudgesDto: {
            nudges: components["schemas"]["OwnNudgeDto"][];
            /** @description "I'm fine" was said today, and can be taken back. */
            restedToday: boolean;
        };
        CalendarLinkDto: {
            id: string;
            /** @description Where it is used, such as `Phone`. */
            name: string;
            createdAt: string;
            /** @description The last day on which something read it; null when nothing has. */
            lastUsedOn: string | null;
        };
        CalendarLinksDto: {
            /** @description In the order in which they were made. */
            links: components["schemas"]["CalendarLinkDto"][];
            /** @description Whether there is room for another one. */
            mayAdd: boolean;
        };
        MakeCalendarLinkDto: {
            /** @description Where it will be used; unlike the names of one's other links. */
            name: string;
        };
        NewCalendarLinkDto: {
            id: string;
            /** @description Where it is used, such as `Phone`. */
            name: string;
            createdAt: string;
            /** @description The last day on which something read it; null when nothing has. */
            lastUsedOn: string | null;
            /** @description Opens the calendar for whoever has it. */
            url: string;
        };
        OpenProgrammeDto: {
            open: boolean;
            /** @description Where the programme is read while it is open. */
            url: string;
        };
        SetOpenProgrammeDto: {
            open: boolean;
        };
        SegmentStateDto: {
            key: string;
            /** @enum {string} */
            state: "available" | "cancelled" | "changes_requested" | "done" | "in_progress" | "locked" | "reopened" | "submitted" | "superseded" | "waived";
        };
        CommandResultDto: {
            key: string;
            /** @enum {string} */
            state: "available" | "cancelled" | "changes_requested" | "done" | "in_progress" | "locked" | "reopened" | "submitted" | "superseded" | "waived";
            /** @description Other milestones that changed with it: unlocked, or locked again. */
            changed: components["schemas"]["SegmentStateDto"][];
            /** @enum {string} */
            journeyState: "active" | "completed" | "ended" | "paused" | "scheduled";
            revision: number;
            /** @description True when this very request (Idempotency-Key) was carried out before; nothing changed now. */
            replayed: boolean;
        };
        CheckOffDto: {
            /**
             * Format: uri
             * @description An http(s) link. Give a link, a text, or both.
             */
            url?: string;
            text?: string;
        };
        SubmitDto: {
            /**
             * Format: uuid
             * @description Which expert or manager should review, where the hire may choose.
             */
            reviewerId?: string;
            /**
             * Format: uri
             * @description An http(s) link. Give a link, a text, or both.
             */
            url?: string;
            text?: string;
        };
        OptionalCommentDto: {
            comment?: string;
        };
        RequestChangesDto: {
            comment: string;
        };
        ReasonDto: {
            reason: string;
        };
        SkipDto: {
            /**
             * @description `skipped` for an optional item, `does_not_apply` for a conditional one.
             * @enum {string}
             */
            reason: "does_not_apply" | "skipped";
        };
        CommentOnDto: {
            body: string;
        };
        AddEvidenceDto: {
            /**
             * Format: uri
             * @description An http(s) link. Give a link, a text, or both.
             */
            url?: string;
            text?: string;
        };
        StuckDto: {
            /** @enum {string} */
            category?: "access" | "answer" | "content" | "other" | "platform" | "unsorted";
            note?: string;
            /** @description True lets guild managers see it too; false takes that back. */
            widened?: boolean;
        };
        ResolveDto: {
            resolution?: string;
            /** @description Whether others in the guild who are stuck may read it, without a name; kept to this journey unless said. */
            shared?: boolean;
        };
        ReflectDto: {
            body: string;
            /** @description False keeps it to the hire alone. */
            shared: boolean;
        };
        DelegateDto: {
            /** Format: uuid */
            reviewerId: string;
        };
        AgreeMeetingDto: {
            /** @description An instant to come, within a year. */
            startsAt: string;
            durationMinutes: number;
            /**
             * Format: uuid
             * @description The mentor or backup; left out or null when the hire meets somebody else.
             */
            withId?: string | null;
        };
        RecentReplanDto: {
            id: string;
            /** @enum {string} */
            kind: "absence_ended" | "absence_removed" | "calendar_taken_up" | "leave_entered" | "pause_entered" | "site_moved" | "start_moved" | "week_changed";
            by: components["schemas"]["PersonRef"];
            doneAt: string;
            journeys: number;
            moves: number;
            undone: boolean;
        };
        PreviewReplansDto: {
            /** Format: uuid */
            cohortId?: string;
            /**
             * Format: uuid
             * @description The site at which they are now.
             */
            ofSiteId?: string;
            change: components["schemas"]["ReplanDto"];
        };
        JourneyToReplanDto: {
            journeyId: string;
            hire: components["schemas"]["PersonRef"];
            cohortName: string;
            siteName: string;
            /** @enum {string} */
            state: "active" | "completed" | "ended" | "paused" | "scheduled";
            /** @description How many milestones would move. */
            moves: number;
            /** @description How many of them the plan would have put on a day that has gone by. */
            insteadOf: number;
            /** @description How many open ones stay because their date is pinned. */
            pinned: number;
            /** @description The days on which no mentor would be there. */
            uncovered: string[];
            /** @description The last day on which something is due, now and then. */
            lastDue: string;
            lastDueAfter: string;
            revision: number;
            /** @description Why it cannot be made for this journey; null when it can. */
            problem: string | null;
            /** @description The people who would be told; each is told once, of all the journeys together. */
            told: components["schemas"]["PersonRef"][];
        };
        ReplansPreviewDto: {
            /** @description By the hires' names. */
            journeys: components["schemas"]["JourneyToReplanDto"][];
        };
        ChosenJourneyDto: {
            /** Format: uuid */
            journeyId: string;
            /** @description The journey's revision in the preview; when it has moved on since, nothing is changed. */
            revision: number;
        };
        ReplanManyDto: {
            change: components["schemas"]["ReplanDto"];
            journeys: components["schemas"]["ChosenJourneyDto"][];
        };
        ReplanDoneDto: {
            id: string;
            journeys: number;
            moves: number;
        };
        PinDto: {
            dueOn: string;
            /** @description For everybody who may read the milestone. */
            reason: string;
        };
        OwnDatesToLookAtDto: {
            journeyId: string;
            /** @description How many of its milestones a re-plan would move. */
            milestones: number;
        };
        SiteDatesToLookAtDto: {
            siteId: string;
            journeys: number;
        };
        DatesToLookAtDto: {
            /** @description Of the reader's own journeys. */
            own: components["schemas"]["OwnDatesToLookAtDto"][];
            /** @description Of everybody's, as sums; empty for whoever keeps no calendars. */
            sites: components["schemas"]["SiteDatesToLookAtDto"][];
            /** @description `replan` for whoever may change the dates of a whole site. */
            abilities: string[];
        };
        MovedVersionDto: {
            id: string;
            number: number;
            title: string;
        };
        HireOnMoveDto: {
            journeyId: string;
            name: string;
            cohortName: string;
            siteName: string;
            /** @description Done or waived, and staying so. */
            settled: number;
            /** @description Milestones that come, or come back. */
            added: number;
            /** @description Open milestones that leave the path. */
            dropped: number;
            /** @description Milestones that stay and change: their date, how they complete, or whether they are open. */
            changed: number;
            /** @description Of those that leave: handed in and waiting for a review, which is withdrawn. */
            withdrawn: number;
            /** @description True when nothing required would be left open, so that the journey is complete with the move. */
            completes: boolean;
            /** @description Names this plan; send it back to have just this carried out. Null when the hire cannot be moved. */
            plan: string | null;
            /** @description Why the hire cannot be moved, in words. */
            problem: string | null;
        };
        MovePreviewDto: {
            pathId: string;
            pathTitle: string;
            from: components["schemas"]["MovedVersionDto"];
            to: components["schemas"]["MovedVersionDto"];
            /** @description In name order. */
            hires: components["schemas"]["HireOnMoveDto"][];
        };
        MovedItemDto: {
            key: string;
            title: string;
            /** @enum {string} */
            kind: "added" | "kept" | "left" | "own" | "returned" | "superseded";
            /** @description False when nobody would notice. */
            noticed: boolean;
            /** @enum {string|null} */
            stateBefore: "available" | "cancelled" | "changes_requested" | "done" | "in_progress" | "locked" | null | "reopened" | "submitted" | "superseded" | "waived";
            /** @enum {string} */
            stateAfter: "available" | "cancelled" | "changes_requested" | "done" | "in_progress" | "locked" | "reopened" | "submitted" | "superseded" | "waived";
            /** @description Due at the end of this local day of the hire; null for what comes. */
            dueBefore: string | null;
            dueAfter: string;
            /** @description What its definition says otherwise now. */
            fields: ("assignee" | "completion" | "condition" | "doneWhen" | "due" | "effortMinutes" | "guide" | "needs" | "owner" | "provedBy" | "requirement" | "reviewBy" | "title" | "type")[];
        };
        MoveDetailsDto: {
            journeyId: string;
            name: string;
            /** @description Those on the new version in its order, then what leaves. */
            items: components["schemas"]["MovedItemDto"][];
        };
        PathMoveCountsDto: {
            total: number;
            /** @description Not looked at yet; while it is taken back, those that wait for it. */
            waiting: number;
            moved: number;
            skipped: number;
            failed: number;
            undone: number;
            stayed: number;
        };
        PathMoveSummaryDto: {
            id: string;
            from: components["schemas"]["MovedVersionDto"];
            to: components["schemas"]["MovedVersionDto"];
            /** @enum {string} */
            state: "done" | "running" | "undoing" | "undone";
            startedBy: string;
            startedAt: string;
            endedAt: string | null;
            undoneBy: string | null;
            undoneAt: string | null;
            counts: components["schemas"]["PathMoveCountsDto"];
        };
        HireToMoveDto: {
            /** Format: uuid */
            journeyId: string;
            /** @description The `plan` of the preview. */
            plan: string;
        };
        StartMoveDto: {
            /** Format: uuid */
            fromVersionId: string;
            /** Format: uuid */
            toVersionId: string;
            /** @description Who is moved; who is left out stays. */
            hires: components["schemas"]["HireToMoveDto"][];
        };
        PathMoveHireDto: {
            journeyId: string;
            name: string;
            cohortName: string;
            /** @enum {string} */
            state: "done" | "failed" | "pending" | "skipped" | "stayed" | "undone";
            /** @description Why they were not moved, or not taken back, in words. */
            reason: string | null;
            /** @description Milestones that something happened to since, so that taking the move back left them as they are. */
            kept: string[];
        };
        PathMoveDto: {
            id: string;
            from: components["schemas"]["MovedVersionDto"];
            to: components["schemas"]["MovedVersionDto"];
            /** @enum {string} */
            state: "done" | "running" | "undoing" | "undone";
            startedBy: string;
            startedAt: string;
            endedAt: string | null;
            undoneBy: string | null;
            undoneAt: string | null;
            counts: components["schemas"]["PathMoveCountsDto"];
            pathId: string;
            pathTitle: string;
            /** @description In name order. */
            hires: components["schemas"]["PathMoveHireDto"][];
            /** @description `undo` while it can be taken back. */
            abilities: string[];
        };
        AddMilestoneDto: {
            title: string;
            /** @description Markdown; may be left out. */
            guide?: string;
            /** @description A phase of the journey's path. */
            phaseKey: string;
            /** @description A working day of the hire, today or later. */
            due: string;
            /**
             * @description The hire checks it off, or somebody reviews it.
             * @enum {string}
             */
            mode: "review" | "self";
            /**
             * @description Who reviews it; the mentor unless told otherwise.
             * @enum {string}
             */
            reviewer?: "expert" | "manager" | "mentor";
        };
        AddedMilestoneDto: {
            key: string;
            /** @description The journey's revision now. */
            revision: number;
        };
        MentorAssignmentDto: {
            person: components["schemas"]["PersonRef"];
            /** @enum {string} */
            kind: "backup" | "primary";
            from: string;
            /** @description The last day; null while nobody else is to take over. */
            to: string | null;
            /** @description Their account is closed. */
            left: boolean;
            /** @description Whose turn the hire's questions are today. */
            onDuty: boolean;
        };
        MentorChangeDto: {
            /** @enum {string} */
            kind: "backup" | "primary";
            before: components["schemas"]["PersonRef"] | null;
            after: components["schemas"]["PersonRef"];
            from: string;
            note: string;
            by: components["schemas"]["PersonRef"];
            at: string;
        };
        TalkQuestionDto: {
            id: string;
            body: string;
            askedAt: string;
            /** @description When it was talked about; null while it is open. */
            settledAt: string | null;
        };
        MentorNoteDto: {
            id: string;
            author: components["schemas"]["PersonRef"];
            body: string;
            /** @description Shared with the hire and the other mentor; otherwise its author's alone. */
            shared: boolean;
            writtenAt: string;
            revision: number;
            mine: boolean;
        };
        LastTalkDto: {
            /** @description What to take back; null when it was a meeting of the path. */
            id: string | null;
            at: string;
            /** @description The meeting's title; null for a talk that a mentor noted. */
            title: string | null;
        };
        AgendaPartDto: {
            title: string;
            points: string[];
        };
        AgendaDto: {
            parts: components["schemas"]["AgendaPartDto"][];
            /** @description The same as plain text. */
            text: string;
        };
        HandoverDto: {
            from: string;
            to: string;
            mentor: components["schemas"]["PersonRef"];
            words: string;
            /** @description Nobody has written these words: they are drafted from how things stand. */
            drafted: boolean;
            /** @description The backup reads it. */
            sent: boolean;
            revision: number;
        };
        MentoringDto: {
            journeyId: string;
            hire: components["schemas"]["PersonRef"];
            /** @enum {string} */
            relation: "admin" | "assignee" | "backup" | "hire" | "host" | "manager" | "mentor" | "platform" | "reviewer";
            /** @description Today at the hire's site. */
            today: string;
            /** @description Present and future assignments first, then past ones. */
            assignments: components["schemas"]["MentorAssignmentDto"][];
            changes: components["schemas"]["MentorChangeDto"][];
            questions: components["schemas"]["TalkQuestionDto"][];
            notes: components["schemas"]["MentorNoteDto"][];
            lastTalk: components["schemas"]["LastTalkDto"] | null;
            /** @description For the mentors. */
            agenda: components["schemas"]["AgendaDto"] | null;
            /** @description For the mentor of a leave that is entered, and for the backup once it was sent. */
            handover: components["schemas"]["HandoverDto"] | null;
            /** @description What this reader may do: ask, settle, talk, write_note, hand_over. */
            abilities: string[];
        };
        AskTalkQuestionDto: {
            body: string;
        };
        SettleTalkQuestionDto: {
            settled: boolean;
        };
        WriteMentorNoteDto: {
            body: string;
            /** @description With the hire and the other mentor; the writer's alone otherwise. */
            shared: boolean;
        };
        SaveHandoverDto: {
            words: string;
            /** @description Shows it to the backup now; otherwise they read it when the leave begins. */
            send: boolean;
        };
        OwnMentorChangeDto: {
            hire: components["schemas"]["PersonRef"];
            /** @enum {string} */
            kind: "backup" | "primary";
            /** @description The reader takes over; otherwise they hand on. */
            taking: boolean;
            /** @description The other of the two. */
            other: components["schemas"]["PersonRef"] | null;
            from: string;
            note: string;
            by: components["schemas"]["PersonRef"];
            at: string;
        };
        OwnMentoringDto: {
            /** @description How many hires they take at once; above it managers are warned. */
            limit: number;
            active: number;
            /** @description Of the last two weeks and what is to come. */
            changes: components["schemas"]["OwnMentorChangeDto"][];
        };
        SetMentorLimitDto: {
            limit: number;
        };
        MentoredHireDto: {
            journeyId: string;
            /** @description The journey's, to be sent with a change. */
            revision: number;
            hire: components["schemas"]["PersonRef"];
            cohortId: string;
            cohortName: string;
            siteName: string;
            /** @enum {string} */
            kind: "backup" | "primary";
            from: string;
        };
        MentorHiresDto: {
            person: components["schemas"]["PersonRef"];
            /** @description Their account is closed. */
            left: boolean;
            limit: number;
            hires: components["schemas"]["MentoredHireDto"][];
        };
        PlanMentorChangeDto: {
            journeyIds: string[];
            /**
             * Format: uuid
             * @description The new mentor; left out when the mentor stays.
             */
            mentorId?: string;
            /**
             * Format: uuid
             * @description The new backup; left out when the backup stays.
             */
            backupId?: string;
            /** @description The first local day of the new ones. */
            from: string;
        };
        MentorPairDto: {
            mentor: components["schemas"]["PersonRef"] | null;
            backup: components["schemas"]["PersonRef"] | null;
        };
        PlannedMentorChangeDto: {
            journeyId: string;
            revision: number;
            hire: components["schemas"]["PersonRef"];
            before: components["schemas"]["MentorPairDto"];
            after: components["schemas"]["MentorPairDto"];
            /** @description Titles of what waits on whoever goes and goes along: reviews, tasks, agreed meetings. */
            goesAlong: string[];
            /** @description Days on which neither of the new two works. */
            uncovered: string[];
            /** @description What stands in the way; empty when nothing does. */
            problems: string[];
        };
        MentorChangePreviewDto: {
            hires: components["schemas"]["PlannedMentorChangeDto"][];
            /** @description Who is told, beside the hires. */
            told: components["schemas"]["PersonRef"][];
            /** @description Worth knowing, and stops nothing: somebody above their limit, or away. */
            warnings: string[];
        };
        JourneyRevisionDto: {
            /** Format: uuid */
            id: string;
            revision: number;
        };
        ChangeMentorsDto: {
            /** @description Each with the revision that the preview showed. */
            journeys: components["schemas"]["JourneyRevisionDto"][];
            /** Format: uuid */
            mentorId?: string;
            /** Format: uuid */
            backupId?: string;
            from: string;
            /** @description Read by the hire, and by who goes and who comes. */
            note: string;
        };
        MentorsChangedDto: {
            changed: number;
            replayed: boolean;
        };
        TaskDto: {
            journeyId: string;
            key: string;
            title: string;
            /** @description Markdown. */
            guide: string;
            doneWhen: string[];
            hireName: string;
            /** @description The hire's first day. */
            startOn: string;
            /** @description The local day at whose end it should be there. */
            due: string;
            /** @description The hire's local day. */
            today: string;
            /**
             * @description waiting: something has to come first.
             * @enum {string}
             */
            state: "done" | "open" | "waiting";
            /**
             * @description Whose it is to do, by role.
             * @enum {string}
             */
            assignee: "admin" | "backup" | "manager" | "mentor";
            /** @description Who took it or was handed it; null while it is for whoever has the role. */
            holder: components["schemas"]["PersonRef"] | null;
            doneAt: string | null;
            /** @description done, undo, take, hand_on, give_back: what the reader may do now. */
            abilities: string[];
            /** @description To whom it can be handed on. */
            people: components["schemas"]["PersonRef"][];
        };
        HandOnDto: {
            /** Format: uuid */
            personId: string;
        };
        FirstPersonDto: {
            name: string;
            /** @enum {string} */
            kind: "backup" | "primary";
        };
        FirstQuestionDto: {
            id: string;
            body: string;
            askedAt: string;
            /** @description Null until somebody answered. */
            answer: string | null;
            answeredBy: components["schemas"]["PersonRef"] | null;
            answeredAt: string | null;
        };
        WelcomePageDto: {
            hireName: string;
            guildName: string;
            siteName: string;
            pathTitle: string;
            startOn: string;
            mentors: components["schemas"]["FirstPersonDto"][];
            /** @description Whom to turn to when nobody else answers. */
            managerName: string;
            place: string;
            time: string;
            bring: string;
            questions: components["schemas"]["FirstQuestionDto"][];
        };
        WelcomeDoorDto: {
            /**
             * @description fresh: nobody opened it yet. here: it was opened in this browser. elsewhere: it was opened in another one.
             * @enum {string}
             */
            state: "elsewhere" | "fresh" | "here";
            /** @description Only here, in the browser that opened it. */
            page: components["schemas"]["WelcomePageDto"] | null;
        };
        AskFirstDto: {
            body: string;
        };
        WelcomeNoteDto: {
            place: string | null;
            time: string | null;
            bring: string | null;
            /** @description For If-Match; 0 while nobody wrote anything. */
            revision: number;
        };
        SiteWelcomeDto: {
            siteId: string;
            siteName: string;
            note: components["schemas"]["WelcomeNoteDto"];
        };
        WelcomedHireDto: {
            journeyId: string;
            name: string;
            startOn: string;
            linkMade: boolean;
            opened: boolean;
        };
        CohortWelcomeDto: {
            cohortId: string;
            cohortName: string;
            note: components["schemas"]["WelcomeNoteDto"];
            sites: components["schemas"]["SiteWelcomeDto"][];
            /** @description What they read where nobody wrote anything. */
            usual: components["schemas"]["WelcomeNoteDto"];
            /** @description Hires who have not begun yet and never signed in. */
            hires: components["schemas"]["WelcomedHireDto"][];
        };
        WelcomeNoteInputDto: {
            place?: string | null;
            time?: string | null;
            bring?: string | null;
        };
        WelcomeLinkDto: {
            url: string;
            /** @description The hire gets it by mail, too. */
            mailed: boolean;
        };
        FirstQuestionsDto: {
            hireName: string;
            startOn: string;
            questions: components["schemas"]["FirstQuestionDto"][];
            /** @description answer, for the mentors. */
            abilities: string[];
        };
        AnswerFirstDto: {
            answer: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Live_stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_welcome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WelcomeDto"];
                };
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_withPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description The e-mail and the password do not belong together */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_asSamplePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description This is no demo, or there is no such sample person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_carryOutSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The link was used already, or is too old */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The link was used already, or is too old */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The link was used a moment ago */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Me_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Me_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Me_ownSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Me_endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Me_awayPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayPeriodDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Me_enterAway: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterAwayDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayPeriodDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Me_removeAway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Me_weeks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekChangeDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Me_setWeek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                from: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveOwnWeekDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekChangeDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Me_removeWeek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                from: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Directory_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Directory_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLinkDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Directory_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Directory_inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLinkDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sites_guild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sites_updateGuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGuildDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sites_sites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sites_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSiteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sites_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSiteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sites_previewHolidays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadHolidayFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayFileDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathSummaryDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_startPath: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPathDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathDraftDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_importFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPathDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathDraftDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is a draft already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftExistsDto"];
                };
            };
            /** @description The file cannot be read */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadablePathFileDto"];
                };
            };
        };
    };
    Paths_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathDraftDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_writeDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathDraftDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description Somebody changed it since it was read
             *
             *     Somebody changed the draft since it was read
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description What not even a draft may hold; each fault says where */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftCannotBeKeptDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_startDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathDraftDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is a draft already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftExistsDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_discardDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_editDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathDraftDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description Somebody changed it since it was read
             *
             *     Somebody changed the draft since it was read
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathVersionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Faults stop it, or the draft is gone */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftHasFaultsDto"];
                };
            };
            /**
             * @description Somebody changed it since it was read
             *
             *     Somebody changed the draft since it was read
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_draftYaml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The path as a YAML file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/yaml": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathVersionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Paths_versionYaml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The path as a YAML file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/yaml": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/yaml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/yaml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/yaml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/yaml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/yaml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PathHistory_diff: {
        parameters: {
            query: {
                /** @description The earlier side: a version’s id, or `draft` */
                from: string;
                /** @description The later side: a version’s id, or `draft` */
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathDiffDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PathHistory_walkers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathWalkerDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PathHistory_lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockPathDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PathHistory_unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathDetailDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager or admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cohorts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortSummaryDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cohorts_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanCohortDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedCohortDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cohorts_mentorLoads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorLoadDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cohorts_readHires: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadHiresDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadHiresResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cohorts_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanCohortDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortPreviewDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cohorts_previewOne: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanOneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnePreviewDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cohorts_startOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanOneDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedOneDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cohorts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortDashboardDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cohorts_sums: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cohorts_addHire: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddHireDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedCohortDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_journey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_today: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyBesideDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_milestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestonePageDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_timeline: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_whoSeesWhat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisibilityDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyHeaderDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_previewReplan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplanPreviewDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_replan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplannedDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_removeAbsence: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyHeaderDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_queue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Journeys_myHires: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HireAtAGlanceDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Preview_draft: {
        parameters: {
            query: {
                /** @description The first day, such as 2026-11-30 */
                startOn: string;
                /** @description The site whose calendar counts */
                siteId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathPreviewDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildDayFigures_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildDayFiguresDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildDayFigures_attendance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildDayFigures_speakers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildDays_coming: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildDaysDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildDays_readSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildDaySeriesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildDays_saveSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveGuildDaySeriesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildDaySeriesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildDays_archive: {
        parameters: {
            query?: {
                /** @description Words that stand in the title or the text, or a part of a speaker's name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchivedSessionDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildDays_day: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildDayPageDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildDays_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveGuildSessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildDays_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedProgrammeDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionPageDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveGuildSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_attendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostsListDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_byCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_byHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostsListDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_takeMarkBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostsListDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_giveFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveFeedbackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionPageDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_addMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMaterialDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionPageDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildSessions_removeMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildSessionPageDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Proposals_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Proposals_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveProposalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Proposals_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Proposals_command: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeekFigures_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekFiguresDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeekFigures_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeekFigures_match: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekSummaryDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanGuildWeekDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_gallery: {
        parameters: {
            query?: {
                /** @description Words to find in what was made, its option, or its people's names. */
                words?: string;
                kind?: "educational_session" | "open_source" | "product_team" | "research";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GalleryItemDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_edit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanGuildWeekDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_openRanking: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_match: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_matchAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedRunDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_rank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRankingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveOptionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_editOption: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
                optionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveOptionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                optionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_takePlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                optionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_leavePlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                optionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_addOutcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                optionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOutcomeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    GuildWeeks_removeOutcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                outcomeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuildWeekDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Questions_focalPoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Questions_list: {
        parameters: {
            query?: {
                /** @description Words to look for in questions and answers; each may be a beginning. */
                search?: string;
                topic?: string;
                /** @description With `milestoneKey`: those about one milestone. */
                pathId?: string;
                milestoneKey?: string;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionListDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Questions_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskQuestionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Questions_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Questions_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Questions_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                answerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Questions_unaccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Growth_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Growth_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineeDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Growth_readCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Growth_makeArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveExpertiseAreaDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Growth_editArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveExpertiseAreaDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Growth_retireArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Growth_bringAreaBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Growth_renew: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewTitleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Growth_stepDown: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Nominations_nominate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Nominations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Nominations_savePortfolio: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePortfolioDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Nominations_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Nominations_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Nominations_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Nominations_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideNominationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsultationsDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskConsultationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_areas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultingAreaDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_kept: {
        parameters: {
            query?: {
                /** @description Words to look for in questions and answers; each may be a beginning. */
                search?: string;
                topic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationSummaryDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_setRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetConsultingRoomDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsultationsDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_pass: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConsultationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_askOn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consultations_setOpenness: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetOpennessDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mobility_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobilityDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mobility_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveInterestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobilityDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mobility_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobilityDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mobility_share: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareInterestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobilityDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mobility_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInterestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mobility_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInterestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInterestDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LearningTime_own: {
        parameters: {
            query?: {
                /** @description As `2026-Q4`, this one or one of the eight before it. */
                quarter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningTimeDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LearningTime_sums: {
        parameters: {
            query?: {
                /** @description As `2026-Q4`, this one or one of the eight before it. */
                quarter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningSumsDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LearningTime_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLearningDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningEntryIdDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LearningTime_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLearningDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LearningTime_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Freshness_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentListDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Freshness_milestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pathId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneContentDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Freshness_assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                pathId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignContentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Freshness_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pathId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookedDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Freshness_reportLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pathId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrokenLinkDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Freshness_confused: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pathId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayConfusedDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Freshness_notConfused: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pathId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Freshness_feedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pathId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveUnitFeedbackDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Freshness_takeFeedbackBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pathId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    KnownBlockers_find: {
        parameters: {
            query?: {
                /** @description Each has to be there; each may go on, so that `deplo` finds `deployment`. */
                words?: string;
                /** @description With `key`: only of this milestone. */
                pathId?: string;
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundBlockersDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    KnownBlockers_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteKnownBlockerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownBlockerIdDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    KnownBlockers_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeKnownBlockerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    KnownBlockers_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Pulse_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPulsesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Pulse_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerPulseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Pulse_results: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PulseResultsDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Inbox_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Inbox_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Inbox_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Telling_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChoicesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Telling_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMessageChoicesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChoicesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Telling_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Telling_mailStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailStatusDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs admin) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Nudges_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnNudgesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Nudges_rest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnNudgesDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Nudges_takeBackRest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarLinks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarLinksDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarLinks_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCalendarLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarLinkDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarLinks_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarLinkDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarLinks_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OpenProgrammes_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenProgrammeDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OpenProgrammes_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetOpenProgrammeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenProgrammeDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Feeds_own: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the calendar that one has */
                "If-None-Match"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar text (RFC 5545) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Nothing changed since */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such calendar, or it is no longer to be read */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Feeds_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the calendar that one has */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar text (RFC 5545) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Nothing changed since */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such calendar, or it is no longer to be read */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_checkOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckOffDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalCommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_requestChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_pair: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalCommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_attend: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_skip: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_waive: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentOnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_addEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_removeEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                evidenceId: string;
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_raiseStuck: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StuckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_resolveStuck: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_reflect: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReflectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commands_delegate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Meetings_agree: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeMeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Meetings_callOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Replans_recent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecentReplanDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Replans_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplanManyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplanDoneDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Replans_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewReplansDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplansPreviewDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Replans_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplanDoneDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Pins_pin: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Pins_unpin: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DatesToLookAt_datesToLookAt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatesToLookAtDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Moves_preview: {
        parameters: {
            query: {
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovePreviewDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Moves_details: {
        parameters: {
            query: {
                to: string;
            };
            header?: never;
            path: {
                id: string;
                journeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveDetailsDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Moves_ofPath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathMoveSummaryDto"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Moves_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartMoveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathMoveDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Moves_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathMoveDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Moves_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathMoveDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ChangeAlone_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The journey */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMilestoneDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedMilestoneDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ChangeAlone_drop: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ChangeAlone_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mentoring_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mentoring_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskTalkQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mentoring_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleTalkQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mentoring_talked: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mentoring_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                talkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mentoring_addNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMentorNoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mentoring_editNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMentorNoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mentoring_deleteNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mentoring_restoreNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Mentoring_saveHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveHandoverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MentorChanges_ownMentoring: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MentorChanges_setLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMentorLimitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMentoringDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MentorChanges_hiresOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorHiresDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MentorChanges_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanMentorChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorChangePreviewDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MentorChanges_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 100 letters, digits, hyphens or underscores */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMentorsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorsChangedDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The journey that it is for */
                id: string;
                /** @description The milestone's key in its path */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_done: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey that it is for */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_undo: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey that it is for */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_take: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey that it is for */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_handOn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey that it is for */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOnDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_giveBack: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The milestone's key in its path */
                key: unknown;
                /** @description The journey that it is for */
                id: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FirstDays_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WelcomeDoorDto"];
                };
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The link opens nothing, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FirstDays_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The link opens nothing, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FirstDays_another: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The link opens nothing, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FirstDays_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskFirstDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WelcomeDoorDto"];
                };
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The link opens nothing, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Very many questions already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Welcome_ofCohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortWelcomeDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Welcome_saveForCohort: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WelcomeNoteInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WelcomeNoteDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Welcome_saveForSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision last read, as `"7"`; without it nothing is changed (428) */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WelcomeNoteInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WelcomeNoteDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Somebody changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Welcome_newLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WelcomeLinkDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person (needs manager) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Welcome_firstQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstQuestionsDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Welcome_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerFirstDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstQuestionsDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Seen, but not to be done by this person; the detail says why */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not there, or not to be seen by this person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not possible in the present state; the code says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Invalid input; every field at once */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
