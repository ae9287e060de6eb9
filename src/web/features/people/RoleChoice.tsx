import { Checkbox, Stack } from '@mantine/core';
import { ROLES, type Role } from './people-words';

interface RoleChoiceProps {
  roles: Role[];
  error?: string;
  onChange: (roles: Role[]) => void;
}

/** What a person may do; several at once, or none for somebody who only walks a path. */
export function RoleChoice({ roles, error, onChange }: RoleChoiceProps) {
  return (
    <Checkbox.Group
      label="Roles"
      description="None is needed to walk a path"
      value={roles}
      error={error}
      onChange={(chosen) => onChange(ROLES.map(({ value }) => value).filter((role) => chosen.includes(role)))}
    >
      <Stack gap={8} mt="xs">
        {ROLES.map(({ value, label, about }) => (
          <Checkbox key={value} value={value} label={label} description={about} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
