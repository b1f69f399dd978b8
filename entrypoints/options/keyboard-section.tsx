import { i18n } from '#i18n';
import { openShortcutSettings, type Shortcut } from '../../platform/shortcuts.ts';
import { Section } from './section.tsx';

/** What each command of the manifest does, in the order in which they are shown. */
const commands = (): [string, string][] => [
  ['_execute_action', i18n.t('options.keyboard.popup')],
  ['next-mark', i18n.t('command.nextMark')],
  ['previous-mark', i18n.t('command.previousMark')],
  ['toggle-marks', i18n.t('command.toggleMarks')],
];

/** The keys of one shortcut, each as a key. Browsers join them with a plus sign, on a Mac with nothing. */
const Keys = ({ keys }: { keys: string }) => (
  <>
    {keys.split(/\+(?=.)/).map((key, index) => (
      <>
        {index > 0 && '+'}
        <kbd key={key}>{key}</kbd>
      </>
    ))}
  </>
);

/** The shortcuts as the browser has them, and the way to change them. */
export const KeyboardSection = ({ shortcuts }: { shortcuts: Shortcut[] }) => (
  <Section name="keyboard" title={i18n.t('options.keyboard.title')} lead={i18n.t('options.keyboard.lead')}>
    <dl class="terms shortcuts">
      {commands().map(([command, does]) => {
        const keys = shortcuts.find((shortcut) => shortcut.command === command)?.keys;
        return (
          <div key={command}>
            <dt>{keys ? <Keys keys={keys} /> : i18n.t('options.keyboard.none')}</dt>
            <dd>{does}</dd>
          </div>
        );
      })}
      <div>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{i18n.t('options.keyboard.escape')}</dd>
      </div>
    </dl>
    <button type="button" class="button" onClick={() => void openShortcutSettings()}>
      {i18n.t('options.keyboard.change')}
    </button>
  </Section>
);
