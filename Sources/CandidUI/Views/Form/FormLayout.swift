import CandidCore
import Canvas

/// Where the parts of a form stand.
struct FormLayout {
  /// A field with all that belongs to it, from the top down.
  struct Block {
    let place: Int
    /// Lines above all fields, about the form.
    var intro: [String] = []
    /// Lines above the field, about it.
    var headings: [String] = []
    /// Whether the label stands on a line of its own.
    var isTitled = false
    /// Where typed words stand, from the box's left edge.
    var column = 0
    var columns = 0
    var rows = 1
    var counts: [[Piece]] = []
    var errors: [String] = []
    var notes: [String] = []
    /// Whether a blank line follows.
    var isSpaced = false

    /// The columns of a text; the last one of the field holds the cursor, or a blank that hangs.
    var textColumns: Int { max(1, columns - 1) }

    var height: Int {
      intro.count + headings.count + (isTitled ? 1 : 0) + rows + counts.count
        + errors.count + notes.count + (isSpaced ? 1 : 0)
    }
  }

  /// The whole form with its frame; full screen under 76 columns.
  let box: Rect
  private(set) var blocks: [Block]
  /// How many rows of the blocks are scrolled away above.
  let scroll: Int
  private let focus: Int
  private let hasButtons: Bool
  private let characters: CharacterSet

  init(_ form: Form, _ model: Model) {
    box = Self.box(in: model.size)
    focus = form.focus
    hasButtons = !form.kind.buttons.isEmpty
    characters = model.characters
    let columns = box.columns
    let view = box.rows - 2 - (hasButtons ? 2 : 0)
    blocks = form.shownFields.map { Self.block(of: $0, form, model, columns, view: view) }
    if let growing = blocks.firstIndex(where: { form.fields[$0.place].grows }) {
      let others = blocks.reduce(0) { $0 + $1.height } - blocks[growing].rows
      blocks[growing].rows = max(blocks[growing].rows, view - others)
    }
    let end = blocks.prefix { $0.place <= form.focus }.reduce(0) { $0 + $1.height }
    let start = blocks.prefix { $0.place < form.focus }.reduce(0) { $0 + $1.height }
    scroll = form.field == nil ? max(0, end - view) : min(start, max(0, end - view))
  }

  private static func box(in size: Size) -> Rect {
    let rows = size.rows - 2
    guard size.columns >= 76 else {
      return Rect(row: 0, column: 0, columns: size.columns, rows: rows)
    }
    // The title bar stays; the week shows around the form where there is room for more than slivers.
    let columns = min(size.columns - 4, 90)
    let height = min(rows - 1, 32)
    return Rect(
      row: (rows - height + 1) / 2,
      column: (size.columns - columns) / 2,
      columns: columns,
      rows: height
    )
  }

  private static let labelColumns = 10

  private static func block(
    of place: Int,
    _ form: Form,
    _ model: Model,
    _ columns: Int,
    view: Int
  ) -> Block {
    let field = form.fields[place]
    var block = Block(place: place)
    let headings = field.heading(model.plan.settings)
    block.isTitled = field.isTitled
    block.column = field.isTitled ? 2 : headings.isEmpty ? 2 + labelColumns : 4
    block.columns = max(1, columns - block.column - 2)
    block.headings = headings.flatMap { Text.wrapped($0, columns: block.columns) }
    if case .text(let least, _) = field.input, let editor = form.values[place].editor {
      let layout = TextLayout(
        text: editor.text,
        columns: block.textColumns,
        characters: model.characters
      )
      // All that belongs to it is seen with it, however low the screen.
      let most = max(least, min(6, view - 4))
      block.rows = field.grows ? least : max(least, layout.rows(from: 0, count: most).count)
    }
    if let widths = form.values[place].optionColumns {
      block.rows = max(1, OptionRow.rows(of: widths, columns: block.columns).count)
    }
    block.isSpaced = !headings.isEmpty
    block.counts = rows(of: field.count(form, model.glyphs), block.columns, model.glyphs)
    if place == 0, let intro = form.kind.intro {
      block.intro = Text.wrapped(intro, columns: max(1, columns - 4)) + [""]
    }
    func lines(_ words: String?) -> [String] {
      words.map { Text.wrapped($0, columns: block.columns, maxLines: 3) } ?? []
    }
    block.errors = lines(form.errors[place])
    block.notes = lines(field.note(form, model))
    return block
  }

  /// Parts side by side, with dots between them, in as many rows as they take.
  private static func rows(of parts: [[Piece]], _ columns: Int, _ glyphs: Glyphs) -> [[Piece]] {
    var rows: [[Piece]] = []
    for part in parts {
      let dot = Piece(" \(glyphs.dot) ", .dim)
      if let last = rows.last, last.columns + dot.text.count + part.columns <= columns {
        rows[rows.count - 1] += [dot] + part
      } else {
        rows.append(part)
      }
    }
    return rows
  }

  /// What is blank around the form, so that it stands clear of the week.
  var margin: Rect {
    let isFull = box.column == 0
    return Rect(
      row: box.row,
      column: box.column - (isFull ? 0 : 2),
      columns: box.columns + (isFull ? 0 : 4),
      rows: box.rows
    )
  }

  /// The rows of the screen in which blocks show.
  var view: Range<Int> { box.row + 1..<box.row + box.rows - 1 - (hasButtons ? 2 : 0) }

  var buttonRow: Int { box.row + box.rows - 2 }

  /// Whether blocks are hidden below.
  var hidesBelow: Bool { blocks.reduce(0) { $0 + $1.height } - scroll > view.count }

  /// How a text of the focused field is wrapped.
  func text(of editor: TextEditor) -> TextLayout {
    TextLayout(text: editor.text, columns: focused?.textColumns ?? 1, characters: characters)
  }

  var rowsOfFocus: Int { focused?.rows ?? 1 }

  private var focused: Block? { blocks.first { $0.place == focus } }
}

extension FormField {
  var grows: Bool {
    if case .text(_, let grows) = input { grows } else { false }
  }
}
