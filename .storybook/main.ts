import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Storybook keeps to this machine: no telemetry, no crash reports, no look-up of news.
  core: {disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
};

export default config;
