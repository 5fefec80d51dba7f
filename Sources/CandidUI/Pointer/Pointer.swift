import CandidCore
import Canvas

/// What the pointer is in the middle of while its button is down.
package enum Pointer: Equatable, Sendable {
  case idle
  /// A hint is pressed, and acts where the button is let go on it.
  case pressing([Key], Rect)
  /// A card is held, which may be dragged to another day.
  case holding(HeldCard)
}

/// A card that the pointer holds.
package struct HeldCard: Equatable, Sendable {
  let post: PostID
  /// The day it stands on; nil for an idea.
  let from: Day?
  /// The day that the pointer is over; nil outside of the days, and before it has moved.
  var over: Day?
  /// Whether the pointer has left the day of the card.
  var isDragged = false
}
