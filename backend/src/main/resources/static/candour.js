// Small help where scripts run. Every page works without it.

document.documentElement.classList.add('js');

document.querySelector('[data-focus]')?.focus();

// "Use where I am now": asks for the position only when tapped, and sends it rounded to about 100 metres.
for (const near of document.querySelectorAll('[data-near]')) {
  if (!('geolocation' in navigator)) {
    continue;
  }
  near.hidden = false;
  const note = near.querySelector('[data-near-note]');
  const button = near.querySelector('[data-near-ask]');
  button.addEventListener('click', () => {
    note.textContent = near.dataset.nearAsking;
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      (position) => send(near.querySelector('[data-near-form]'), position.coords),
      (refusal) => {
        button.disabled = false;
        note.textContent = refusal.code === refusal.PERMISSION_DENIED
          ? near.dataset.nearDenied
          : near.dataset.nearUnknown;
      },
      { enableHighAccuracy: false, timeout: 10000, maximumAge: 300000 },
    );
  });
}

function send(form, { latitude, longitude }) {
  for (const [name, value] of Object.entries({ latitude, longitude })) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value.toFixed(3);
    form.append(field);
  }
  form.submit();
}

// "Leave this site": puts the other site in the place of this page, on a tap or when Escape is pressed three times
// within five seconds. Source: GOV.UK Design System, exit a page quickly.
const exit = document.querySelector('[data-exit]');
if (exit) {
  const note = document.querySelector('[data-exit-note]');
  let presses = [];
  const leave = () => {
    note.textContent = exit.dataset.exitNow;
    document.documentElement.classList.add('gone');
    window.location.replace(exit.href);
  };
  exit.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat) return;
    const now = Date.now();
    presses = [...presses.filter((press) => now - press < 5000), now];
    note.textContent = presses.length === 1 ? exit.dataset.exitTwo : exit.dataset.exitOne;
    if (presses.length === 3) leave();
  });
}
