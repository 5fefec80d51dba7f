import CandidCore
import Canvas

/// A form over the dimmed week.
struct FormView {
  private let form: Form
  private let model: Model
  private let layout: FormLayout

  static func draw(_ form: Form, _ model: Model, _ frame: inout Frame) {
    FormView(form: form, model: model, layout: model.layout(of: form)).draw(&frame)
  }

  private func draw(_ frame: inout Frame) {
    // All but the message line and the footer, which speak of the form.
    let week = Rect(row: 0, column: 0, columns: frame.size.columns, rows: frame.size.rows - 2)
    frame.restyle(week) { $0 = .dim }
    frame.cover(week)
    frame.cursor = nil
    frame.clear(layout.margin)
    var row = layout.view.lowerBound - layout.scroll
    for block in layout.blocks {
      if row < layout.view.upperBound, row + block.height > layout.view.lowerBound {
        draw(block, row: row, &frame)
      }
      row += block.height
    }
    drawButtons(&frame)
    drawFrame(&frame)
    HardPartList.draw(form, model, layout.box, &frame)
  }

  private func drawFrame(_ frame: inout Frame) {
    let box = layout.box
    for row in [box.row, box.row + box.rows - 1] {
      frame.rule(row: row, columns: box.columnRange)
    }
    for column in [box.column, box.column + box.columns - 1] {
      frame.rule(column: column, rows: box.row + 1..<max(box.row + 1, box.row + box.rows - 1))
    }
    let title = form.isNew ? "Add post" : form.kind.title
    frame.write(" \(title) ", row: box.row, column: box.column + 3, style: .bold)
    if form.place(of: FormField.title.name) == nil, !form.subject.title.isEmpty {
      frame.writeCut(
        " \(form.subject.title) ",
        row: box.row,
        column: box.column + title.count + 6,
        width: box.columns - title.count - 8
      )
    }
    if layout.hidesBelow {
      let text = " more below "
      frame.write(
        text,
        row: box.row + box.rows - 1,
        column: box.column + box.columns - text.count - 2,
        style: .dim
      )
    }
  }
}

// MARK: - Fields

extension FormView {
  private func draw(_ block: FormLayout.Block, row: Int, _ frame: inout Frame) {
    let field = form.fields[block.place]
    let hasFocus = form.focus == block.place
    let left = layout.box.column
    let column = left + block.column
    let style: Style = hasFocus ? .bold : .dim
    mark(block, row: row, &frame)
    var row = row
    for line in block.intro {
      if layout.view.contains(row) { frame.write(line, row: row, column: left + 2) }
      row += 1
    }
    if layout.view.contains(row) {
      frame.write(field.label, row: row, column: left + 2, style: style)
    }
    for (index, heading) in block.headings.enumerated() {
      write(heading, block, row: row, style: index == 0 ? style : .dim, &frame)
      row += 1
    }
    if block.isTitled { row += 1 }
    drawValue(block, hasFocus: hasFocus, row: row, column: column, &frame)
    row += block.rows
    for count in block.counts {
      if layout.view.contains(row) {
        frame.writeCut(count, row: row, column: column, width: block.columns)
      }
      row += 1
    }
    for (lines, style) in [(block.errors, Palette.flag), (block.notes, Style.dim)] {
      for line in lines {
        write(line, block, row: row, style: style, &frame)
        row += 1
      }
    }
  }

  private func mark(_ block: FormLayout.Block, row: Int, _ frame: inout Frame) {
    let rows = (row..<row + block.height).clamped(to: layout.view)
    let (column, columns) = (layout.box.column + 1, layout.box.columns - 2)
    let rect = Rect(row: rows.lowerBound, column: column, columns: columns, rows: rows.count)
    frame.mark(rect, as: Spot.field(block.place))
  }

  /// Writes a line of a block, where it is not scrolled away.
  private func write(
    _ text: String,
    _ block: FormLayout.Block,
    row: Int,
    style: Style,
    _ frame: inout Frame
  ) {
    guard layout.view.contains(row) else { return }
    let column = layout.box.column + block.column
    frame.writeCut(text, row: row, column: column, width: block.columns, style: style)
  }

  private func drawValue(
    _ block: FormLayout.Block,
    hasFocus: Bool,
    row: Int,
    column: Int,
    _ frame: inout Frame
  ) {
    let value = form.values[block.place]
    if let editor = value.editor, editor.takesLines {
      drawText(editor, block, hasFocus: hasFocus, row: row, column: column, &frame)
    }
    if let (options, selected) = options(of: value, hasFocus: hasFocus) {
      let rows = OptionRow.rows(of: options.map(\.columns), columns: block.columns)
      for (index, places) in rows.enumerated() where layout.view.contains(row + index) {
        let rect = Rect(row: row + index, column: column, columns: block.columns, rows: 1)
        let isHere = places.contains(selected)
        OptionRow.draw(
          Array(options[places]),
          at: isHere ? selected - places.lowerBound : 0,
          rect,
          hasFocus: hasFocus && isHere,
          &frame
        ) { .option(places.lowerBound + $0, of: block.place) }
      }
    }
    guard layout.view.contains(row) else { return }
    if let editor = value.editor, !editor.takesLines {
      LineField.draw(
        editor,
        row: row,
        column: column,
        columns: block.columns,
        hasFocus: hasFocus,
        &frame
      ) { .field(block.place, $0) }
      drawAside(editor, block, hasFocus: hasFocus, row: row, column: column, &frame)
    }
    if value.isBlank {
      // Beside the cursor, where there is one.
      let indent = hasFocus && value.editor != nil ? 1 : 0
      let hint = form.hint(of: block.place)
      frame.writeCut(
        hint,
        row: row,
        column: column + indent,
        width: block.columns - indent,
        style: .dim
      )
    }
  }

  /// What a field has to choose from, and the place that the keys are at; nil for typed words.
  private func options(of value: FormValue, hasFocus: Bool) -> (pieces: [[Piece]], at: Int)? {
    switch value {
    case .typed: return nil
    case .chosen(let place, let options):
      let pieces = options.enumerated().map { index, option in
        self.pieces(of: option, isChosen: index == place, hasFocus: hasFocus && index == place)
      }
      return (pieces, place)
    case .picked(let places, let place, let options):
      let pieces = options.enumerated().map { index, option in
        let isPicked = places.contains(index)
        let style = Self.style(isChosen: isPicked, hasFocus: hasFocus && index == place)
        return [Piece((isPicked ? "[x] " : "[ ] ") + option.label, style)]
      }
      return (pieces, place)
    }
  }

  /// What completes the line, and what is to say of it, behind the typed words.
  private func drawAside(
    _ editor: TextEditor,
    _ block: FormLayout.Block,
    hasFocus: Bool,
    row: Int,
    column: Int,
    _ frame: inout Frame
  ) {
    let used = Text.columns(String(editor.text.prefix(block.columns + 1)))
    guard used < block.columns else { return }
    let completion = hasFocus ? form.completion : nil
    let aside = form.fields[block.place].aside(form, model).map { "   \($0)" }
    guard let words = completion ?? (editor.isEmpty ? nil : aside) else { return }
    frame.writeCut(
      words,
      row: row,
      column: column + used,
      width: block.columns - used,
      style: .dim
    )
  }

  private func drawText(
    _ editor: TextEditor,
    _ block: FormLayout.Block,
    hasFocus: Bool,
    row: Int,
    column: Int,
    _ frame: inout Frame
  ) {
    let text = TextLayout(
      text: editor.text,
      columns: block.textColumns,
      characters: frame.characters
    )
    var window = editor.window
    window.follow(hasFocus ? editor.cursor : 0, in: text, rows: block.rows)
    let rows = (row..<row + block.rows).clamped(to: layout.view)
    let below = Rect(row: rows.lowerBound, column: column, columns: block.columns, rows: rows.count)
    frame.mark(below, as: Spot.field(block.place) { _ in editor.end })
    for (place, line) in window.rows(in: text, count: block.rows).enumerated()
    where layout.view.contains(row + place) {
      let rect = Rect(row: row + place, column: column, columns: block.columns, rows: 1)
      frame.mark(rect, as: Spot.field(block.place) { text.place(at: $0.column, in: line) })
      let words = text.text(of: line)
      frame.write(words, row: row + place, column: column, width: block.columns)
      if hasFocus, line.holds(editor.cursor) {
        let cursor = text.column(of: editor.cursor, in: line)
        frame.cursor = Point(row: row + place, column: column + cursor)
      }
    }
  }

  private func pieces(of option: FormOption, isChosen: Bool, hasFocus: Bool) -> [Piece] {
    let style = Self.style(isChosen: isChosen, hasFocus: hasFocus)
    let sign: String? =
      switch option.sign {
      case .none: nil
      case .intention(let intention): model.glyphs.bead(intention)
      case .story(let story): model.glyphs.bead(story)
      }
    return [Piece((sign.map { "\($0) " } ?? "") + option.label, style)]
  }

  private static func style(isChosen: Bool, hasFocus: Bool) -> Style {
    hasFocus ? .reversed : isChosen ? .bold : .dim
  }

  private func drawButtons(_ frame: inout Frame) {
    guard !form.kind.buttons.isEmpty else { return }
    let pieces = form.kind.buttons.enumerated().map { index, button in
      let hasFocus = form.focus == form.fields.count + index
      return [Piece(button.label, hasFocus ? .reversed : .plain)]
    }
    OptionRow.draw(
      pieces,
      at: max(0, form.focus - form.fields.count),
      Rect(
        row: layout.buttonRow,
        column: layout.box.column + 2,
        columns: layout.box.columns - 4,
        rows: 1
      ),
      hasFocus: form.button != nil,
      &frame
    ) { .button(form.fields.count + $0) }
  }
}
