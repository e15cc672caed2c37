// The diagrams keep bright colours on every screen: their lines are drawn for a bright ground.
mermaid.initialize({ startOnLoad: true, theme: "neutral", securityLevel: "strict", flowchart: { htmlLabels: false, useMaxWidth: false } });
