// No price stands in the code: it would be wrong somewhere today and everywhere soon. Only the emulator's data, which plays the
// price list, and tests hold any.

const money = "price|cost|rate|hourly|fee|tariff|usd|eur|dollar|euro|cent";
/** Names that speak of money in one of their words: hourlyPrice, COST_PER_TOKEN, priceUsd; not separate, iterate, generate. */
const speaksOfMoney = new RegExp(`^(?:${money})s?$`);
/** What is counted or measured, though it is named after prices: PRICE_PAGES, rateLimitMs. */
const isOther =
  /^(?:ms|s|seconds?|minutes?|hours?|days?|limit|count|most|least|digits?|lists?|pages?|rows?|columns?|width|height|index|length|size|bytes|steps?|levels?)$/;

const codes = "USD|EUR|GBP|AUD|BRL|CAD|CHF|CNY|DKK|INR|JPY|KRW|NOK|NZD|SEK|TWD";
const amount = new RegExp(
  String.raw`[$€£¥₹₩]\s?\d|\b(?:${codes})\s?\d|\d\s?(?:${codes})\b|\d\s?(?:dollars?|euros?|cents?)\b`,
  "i",
);

/** @param {string} name */
const wordsOf = (name) =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z]+/)
    .map((word) => word.toLowerCase())
    .filter(Boolean);

/** @param {string} name */
const isPriceName = (name) => {
  const words = wordsOf(name);
  return words.some((word) => speaksOfMoney.test(word)) && !isOther.test(words.at(-1) ?? "");
};
/** Hours of a term stand beside the names of its prices. @param {string} name */
const isMeasure = (name) => wordsOf(name).some((word) => /^(?:hours|days|ms|counts?)$/.test(word));

/** @param {any} node @returns {string | null} */
function nameOf(node) {
  if (node?.type === "Identifier" || node?.type === "JSXIdentifier" || node?.type === "PrivateIdentifier")
    return node.name;
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  return node?.type === "MemberExpression" ? nameOf(node.property) : null;
}

/** The names that a figure is bound to: its own, and those of the lists and objects it stands in. @param {any} node @returns {Generator<string>} */
function* boundNames(node) {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    const name =
      (parent.type === "VariableDeclarator" && parent.init === at && nameOf(parent.id)) ||
      ((parent.type === "Property" || parent.type === "PropertyDefinition") &&
        parent.value === at &&
        nameOf(parent.key)) ||
      ((parent.type === "AssignmentPattern" || (parent.type === "AssignmentExpression" && parent.operator !== "+=")) &&
        parent.right === at &&
        nameOf(parent.left)) ||
      (parent.type === "JSXAttribute" && nameOf(parent.name));
    if (name) yield name;
    if (!carries(parent, at)) return;
  }
}

/** Whether a figure goes on to be its parent's: a list's, an object's, another choice's. @param {any} parent @param {any} child */
function carries(parent, child) {
  if (parent.type === "BinaryExpression") return [parent.left, parent.right].every(isFigure);
  if (parent.type === "ConditionalExpression") return parent.test !== child;
  return /^(ArrayExpression|ObjectExpression|Property|UnaryExpression|LogicalExpression|TSAsExpression|TSSatisfiesExpression|JSXExpressionContainer)$/.test(
    parent.type,
  );
}
/** @param {any} node @returns {boolean} */
const isFigure = (node) =>
  (node.type === "Literal" && typeof node.value === "number") ||
  (node.type === "UnaryExpression" && isFigure(node.argument)) ||
  (node.type === "BinaryExpression" && isFigure(node.left) && isFigure(node.right));

/** "$1" is no dollar where something is replaced. @param {any} node */
const isReplacement = ({ parent }) =>
  parent?.type === "CallExpression" && /^replace(All)?$/.test(nameOf(parent.callee) ?? "");

/** @type {import("eslint").Rule.RuleModule} */
export const noPrice = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      text: "No price stands in the code: {{found}} would be wrong somewhere today. Ask the price list (lib/sources/prices) and write the answer with writeMoney.",
      figure:
        "No price stands in the code: {{name}} is given a figure here. Ask the price list (lib/sources/prices), or let the person type it.",
    },
  },
  create(context) {
    /** @param {any} node @param {string} text */
    const checkText = (node, text) => {
      const found = amount.exec(text)?.[0];
      if (found && !isReplacement(node)) context.report({ node, messageId: "text", data: { found: `“${found}”` } });
    };
    return {
      Literal(node) {
        if (typeof node.value === "string") return checkText(node, node.value);
        if (typeof node.value !== "number" || node.value === 0) return;
        const names = [...boundNames(node)];
        const name = names.find(isPriceName);
        if (name !== undefined && !names.some(isMeasure)) context.report({ node, messageId: "figure", data: { name } });
      },
      TemplateElement: (node) => checkText(node, node.value.raw),
      JSXText: (/** @type {any} */ node) => checkText(node, node.value),
    };
  },
};
