import { describe, expect, it } from '@jest/globals';
import { missingPeople } from './missing-people';

const laptop = { title: 'Order a laptop', assignee: 'admin' } as const;
const read = { title: 'Read the guide', assignee: 'hire' } as const;

describe('people whom a path counts on', () => {
  it('are missing when nobody is an admin and something is for one', () => {
    expect(missingPeople([read, laptop], { admins: 0 })).toEqual([
      '“Order a laptop” is for an admin to do, and the guild has none. Give somebody the admin role in time; it waits for them in their queue.',
    ]);
    expect(missingPeople([laptop, read, laptop], { admins: 0 })[0]).toMatch(/^“Order a laptop” and 1 more are for an admin/);
  });

  it('are there with the first admin, or where nothing is for one', () => {
    expect(missingPeople([laptop], { admins: 1 })).toEqual([]);
    expect(missingPeople([read], { admins: 0 })).toEqual([]);
  });
});
