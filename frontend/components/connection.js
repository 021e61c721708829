// The bar that says the server cannot be reached. Flow notices a loss only when it has something to send, and does not always
// notice that it is over; so the portal asks for itself. It asks without cookies: that is no use of the portal and keeps no
// sign-in alive.
const SOON_MS = 2_000;
const NOW_AND_THEN_MS = 30_000;
const LOST = ['reconnecting', 'connection-lost'];

const connection = () => window.Vaadin.connectionState;
const lost = () => LOST.includes(connection().state);
const sending = () => Object.values(window.Vaadin.Flow?.clients ?? {}).some((client) => client.isActive?.());

const serverAnswers = async () => {
  try {
    const asked = { method: 'HEAD', cache: 'no-store', credentials: 'omit' };
    return (await fetch(new URL('icons/mesa.svg', document.baseURI), asked)).ok;
  } catch (unreachable) {
    return false;
  }
};

const look = async () => {
  if (lost()) {
    // what was being sent goes first: Flow sends it again by itself
    if ((await serverAnswers()) && !sending()) connection().state = 'connected';
  } else if (document.visibilityState === 'visible' && !sending() && !(await serverAnswers())) {
    connection().state = 'reconnecting';
  }
};

let next;
const lookLater = () => {
  clearTimeout(next);
  next = setTimeout(() => look().finally(lookLater), lost() ? SOON_MS : NOW_AND_THEN_MS);
};

if (!window.mesaConnection) {
  window.mesaConnection = { look };
  // the portal's styles say how the bar looks
  window.Vaadin.connectionIndicator.applyDefaultTheme = false;
  window.Vaadin.connectionIndicator.setAttribute('role', 'status');
  connection().addStateChangeListener(lookLater);
  window.addEventListener('online', lookLater);
  lookLater();
}
