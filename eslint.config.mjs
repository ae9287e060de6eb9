import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typed = { parserOptions: { project: ['./test/tsconfig.json', './src/web/tsconfig.json', './src/client/tsconfig.json'], tsconfigRootDir: import.meta.dirname } };

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'reports/', '.guildpath/', 'src/client/schema.d.ts', 'bin/', 'test/runner/', '**/*.cjs', '**/*.mjs', '**/*.js'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: typed,
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-imports': ['error', {
        paths: [{ name: '@nestjs/common', importNames: ['forwardRef'], message: 'A cycle between modules means that something lives in the wrong one: move it down.' }],
      }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Ask the Clock; in rules the moment is a parameter.',
        },
      ],
    },
  },
  {
    // The one clock, what is outside the application, and what a browser shows, know the time themselves.
    files: ['src/platform/clock/**', 'src/platform/database/embedded/**', 'src/web/**', 'test/**', 'bench/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/*.ts', 'src/cli/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
);
