// Faults that types do not show, in every script of the project. `scripts/check-scripts` runs it from
// the project's root.

import js from "@eslint/js";
import typescript from "typescript-eslint";

export default [
  { ignores: ["**/node_modules/", "**/results/"] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      // The type checker knows what is not defined.
      "no-undef": "off",
      // What a name that nobody reads stands for is said by its name.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", caughtErrors: "none" }],
    },
  },
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A promise that nobody waits for is a check that nobody makes.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "no-restricted-properties": ["error", {
        property: "waitForTimeout",
        message: "Wait for what the page then shows: a fixed time is too short on a busy machine.",
      }],
    },
  },
  {
    files: ["**/public/*.js"],
    languageOptions: { sourceType: "script" },
    // These go out as they are written, to engines that are years old.
    rules: { "no-var": "off", "prefer-const": "off" },
  },
];
