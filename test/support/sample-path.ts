/**
 * A short path with one milestone of every kind:
 *
 * - `sign-in` (self) unlocks `first-service` (mentor reviews), which unlocks `deploy` with `read-guide` (self)
 * - `design` an expert reviews, `sign-off` a manager; both after `first-service`
 * - `welcome` is a meeting, `shadow` optional, `guild-week` conditional, `look-back` a reflection
 * - `desk`, `prepare`, `cover` and `accounts` are for the manager, the mentor, the backup and an admin
 */
export const samplePath = (key: string): string => `format: guildpath/path@1
key: ${key}
title: First weeks
phases:
  - key: start
    title: Start
    milestones:
      - key: sign-in
        title: Sign in everywhere
        due: day 1
        owner: onboarding
      - key: read-guide
        title: Read the guide
        type: reading
        due: day 2
      - key: welcome
        title: Meet your mentor
        type: meeting
        due: day 1
        done: attended
      - key: first-service
        title: Build the first service
        type: build
        due: day 5
        done: reviewed by mentor
        needs: [sign-in]
      - key: deploy
        title: Deploy it to production
        type: deploy
        due: day 9
        done: automatically, or reviewed by mentor
        needs: [first-service, read-guide]
  - key: further
    title: Further
    milestones:
      - key: design
        title: Extend the service
        type: build
        due: day 12
        done: reviewed by expert
        owner: design
        needs: [first-service]
      - key: sign-off
        title: Sign-off
        type: signoff
        due: day 15
        done: reviewed by manager
        needs: [first-service]
      - key: shadow
        title: Shadow an on-call shift
        due: day 15
        requirement: optional
      - key: guild-week
        title: Take part in guild week
        type: session
        due: day 15
        done: attended
        requirement: only if a guild week falls here
      - key: look-back
        title: Week-one reflection
        type: reflection
        due: day 5
  - key: around
    title: Around it
    milestones:
      - key: desk
        title: Find a desk
        due: day -2
        assignee: manager
      - key: prepare
        title: Prepare the first talk
        due: day -1
        assignee: mentor
      - key: cover
        title: Say when you cover
        due: day -1
        assignee: backup
      - key: accounts
        title: Make the accounts
        due: day -1
        assignee: admin
`;
