import CandidCore
import Canvas

/// What the pointer does in a part of the screen; views mark it while they draw.
///
/// ```
/// frame.mark(row, as: Spot(opens: "repair") { model, _ in model.pick(at: 3) })
/// ```
struct Spot: Sendable {
  /// What a press does; the point counts from the corner of the block.
  typealias Selecting = @Sendable (inout Model, Point) -> [Effect]
  /// What a turn of the wheel does: 1 is a step down, -1 one up.
  typealias Turning = @Sendable (inout Model, Int) -> [Effect]

  /// The command that a double click runs on what its first click selected, by its name.
  let opens: String?
  /// The keys that are pressed where the button is pressed and let go here.
  let keys: [Key]
  /// What a turn of the wheel does; nil for nothing.
  let turn: Turning?
  /// The post that a drag takes along from here.
  let post: PostID?
  /// Where a post goes that is let go here.
  let dropPlace: DropPlace?
  let select: Selecting

  init(
    opens: String? = nil,
    keys: [Key] = [],
    turn: Turning? = nil,
    post: PostID? = nil,
    dropPlace: DropPlace? = nil,
    select: @escaping Selecting
  ) {
    self.opens = opens
    self.keys = keys
    self.turn = turn
    self.post = post
    self.dropPlace = dropPlace
    self.select = select
  }
}

extension Spot {
  /// A hint that stands for keys.
  static func hint(_ keys: [Key]) -> Spot { Spot(keys: keys) { _, _ in [] } }
}

extension Screen {
  /// What stands at a point of the screen, and its block; nil where nothing is.
  static func spot(at point: Point, of model: Model) -> (rect: Rect, spot: Spot)? {
    var frame = Frame(size: model.size, characters: model.characters, keepsSpots: true)
    draw(model, &frame)
    guard let (rect, meaning) = frame.spots?.spot(at: point), let spot = meaning as? Spot else {
      return nil
    }
    return (rect, spot)
  }
}
