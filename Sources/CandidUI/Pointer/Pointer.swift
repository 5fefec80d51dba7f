import CandidCore
import Canvas

/// What the pointer is in the middle of while its button is down.
package enum Pointer: Equatable, Sendable {
  case idle
  /// A hint is pressed, and acts where the button is let go on it.
  case pressing([Key], Rect)
  /// A card is held, which may be dragged to another day or to the ideas.
  case holding(HeldCard)
  /// The second press of a double click: the command runs where the button is let go in the block,
  /// but the card can still be dragged.
  case opening(String, Rect, HeldCard?)

  /// The card that can be dragged; nil where none is under the pointer.
  var card: HeldCard? {
    switch self {
    case .holding(let card): card
    case .opening(_, _, let card): card
    case .idle, .pressing: nil
    }
  }
}

/// Where a card can be let go.
package enum DropPlace: Equatable, Sendable {
  case day(Day)
  case ideas
}

/// A card that the pointer holds.
package struct HeldCard: Equatable, Sendable {
  let post: PostID
  /// Where it stands.
  let from: DropPlace
  /// Where it would go, were it let go now; nil where none takes it, and before it has moved.
  var over: DropPlace?
  /// Whether the pointer has left the place of the card.
  var isDragged = false
}
