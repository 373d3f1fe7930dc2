/** Every suite that runs inside VS Code in both extension hosts, the one that must find Policy Lens asleep first. */

import './activation.test';
import './draft.test';
import './verdict.test';
import './houseStyle.test';
import './naming.test';
import './loadedLanguage.test';
import './comparison.test';
import './badInput.test';
