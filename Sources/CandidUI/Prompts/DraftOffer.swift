import CandidCore

/// Drafts that wait for an answer: to be opened, dropped, or kept for later.
package struct DraftOffer: Equatable, Sendable {
  /// The one that is offered.
  package var first: KeptDraft
  /// Those offered after it.
  package var rest: [KeptDraft]
  /// Whether it has said that dropping loses what was typed.
  package var hasAsked = false
}
