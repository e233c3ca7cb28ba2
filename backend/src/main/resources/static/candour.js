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
    note.textContent = 'Asking your device where you are.';
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      (position) => send(position.coords),
      (refusal) => {
        button.disabled = false;
        note.textContent = refusal.code === refusal.PERMISSION_DENIED
          ? 'Your device did not share where you are. Type a postcode or a place instead.'
          : 'Your device does not know where you are. Type a postcode or a place instead.';
      },
      { enableHighAccuracy: false, timeout: 10000, maximumAge: 300000 },
    );
  });
}

function send({ latitude, longitude }) {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/areas/near';
  for (const [name, value] of Object.entries({ latitude, longitude })) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value.toFixed(3);
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}
