// What the script of a Datawrapper embed does: the height of each chart by its name.
addEventListener("message", (event) => {
  for (const [name, height] of Object.entries(event.data?.["datawrapper-height"] ?? {})) {
    const frame = document.getElementById(`datawrapper-chart-${name}`);
    if (frame?.contentWindow === event.source) frame.style.height = `${height}px`;
  }
});
