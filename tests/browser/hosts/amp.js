// What a page of AMP does with a frame: it takes the height that the frame asks for, if it says so in these words.
addEventListener("message", (event) => {
  const frame = document.querySelector("iframe");
  const { sentinel, type, height } = event.data ?? {};
  if (event.source !== frame.contentWindow || sentinel !== "amp" || type !== "embed-size") return;
  frame.height = height;
});
