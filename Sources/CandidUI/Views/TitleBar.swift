import CandidCore
import Canvas

/// The first row: the plan, what is shown, and whether all is saved.
enum TitleBar {
  static func draw(_ model: Model, middle: String, _ frame: inout Frame) {
    let columns = model.size.columns
    let state = state(of: model)
    let marked = model.markedPosts.count
    let count = marked == 0 ? "" : "\(marked) marked  "
    let left = " candid  "
    let middleStart = max(left.count + 2, (columns - Text.columns(middle)) / 2)
    frame.write(left, row: 0, column: 0, style: .bold)
    let stateStart = columns - count.count - Text.columns(state.text) - 1
    let nameEnd = columns < 70 ? 0 : middleStart - 1
    frame.writeCut(
      model.plan.settings.name,
      row: 0,
      column: left.count,
      width: nameEnd - left.count
    )
    frame.writeCut(
      middle,
      row: 0,
      column: middleStart,
      width: stateStart - middleStart - 1,
      style: .bold
    )
    frame.write([Piece(count, .bold), state], row: 0, column: stateStart)
  }

  private static func state(of model: Model) -> Piece {
    if model.isWaiting { return Piece("waiting", .bold) }
    if model.readOnly != nil || model.closed != nil { return Piece("read-only", .bold) }
    if model.held.holdsUnsavedWords { return Piece("not saved yet") }
    return Piece("saved", .dim)
  }
}
