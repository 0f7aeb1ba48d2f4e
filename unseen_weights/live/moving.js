// A button that changes the rule slides each dot from its old place to its new one, and outlines for a
// moment who is newly penalised or newly spared. Vega has drawn the new picture by then: all that is
// here only delays how it looks, and a drag ends it.

const SLIDE = 500;
const MARK = 1400;
const POINTS = ["symbol", "text", "image"];

function movement(view) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let slides = new Map();
  let marks = [];
  let turn = 0;

  const dots = () => findMark(view.scenegraph().root, "dots_marks")?.items ?? [];
  const seenAt = ({ x, y, shape, datum: { id } }) => {
    const slide = slides.get(id);
    const left = slide ? 1 - (slide.effect.getComputedTiming().progress ?? 1) : 0;
    return [id, { x: x + left * (slide?.dx ?? 0), y: y + left * (slide?.dy ?? 0), shape }];
  };

  const stop = () => {
    turn += 1;
    for (const one of [...slides.values(), ...marks]) one.cancel();
    slides = new Map();
    marks = [];
  };

  // Rings, names, diamonds and the foot of a face stand where a dot stands, and slide with it.
  const slideAll = (moved) => {
    for (const item of pointsOf(view.scenegraph().root)) {
      const way = moved.get(item.datum?.id);
      const [x, y] = [item.xc ?? item.x, item.y + (item.height ?? 0)];
      if (!way || Math.hypot(x - way.x, y - way.y) > 0.5) continue;
      const from = { translate: `${way.dx}px ${way.dy}px` };
      const slide = item._svg.animate([from, { translate: "0px 0px" }], { duration: SLIDE, easing: "ease-in-out" });
      slides.set(slides.has(item.datum.id) ? item : item.datum.id, Object.assign(slide, { id: "uw-slide", ...way }));
    }
  };

  // WebKit animates `transform` as if the element had no such attribute: each step says where the dot stands.
  const markOne = ({ _svg: dot, x, y }) => {
    const outline = { stroke: "var(--uw-ink)", strokeWidth: 3, paintOrder: "stroke" };
    const look = dot.animate([outline, { ...outline, offset: 0.8 }, {}], { duration: MARK });
    marks.push(Object.assign(look, { id: "uw-newly" }));
    if (calm.matches) return;
    const sizes = [1, 1.5, 1.5, 1].map((size) => ({ transform: `translate(${x}px, ${y}px) scale(${size})` }));
    marks.push(Object.assign(dot.animate(sizes, { duration: MARK, easing: "ease-in-out" }), { id: "uw-newly" }));
  };

  return {
    stop,
    async slide(change) {
      const before = new Map(dots().map(seenAt));
      stop();
      const mine = turn;
      await change();
      if (mine !== turn) return;
      const known = dots().filter((item) => item._svg && before.has(item.datum.id));
      const ways = known.map((item) => {
        const old = before.get(item.datum.id);
        return [item.datum.id, { x: item.x, y: item.y, dx: old.x - item.x, dy: old.y - item.y }];
      });
      if (!calm.matches) slideAll(new Map(ways.filter(([, { dx, dy }]) => Math.hypot(dx, dy) > 0.5)));
      known.filter((item) => item.shape !== before.get(item.datum.id).shape).forEach(markOne);
    },
  };
}

function pointsOf(group, points = []) {
  for (const item of group.items ?? []) {
    if (POINTS.includes(group.marktype) && item._svg) points.push(item);
    pointsOf(item, points);
  }
  return points;
}
