import CandidCore
import Canvas

/// The edit form over the dimmed week.
enum FormView {
  static func draw(_ form: EditForm, _ model: Model, _ frame: inout Frame) {
    let layout = FormLayout(form, model.size)
    // All but the message line and the footer, which speak of the form.
    let week = Rect(row: 0, column: 0, columns: frame.size.columns, rows: frame.size.rows - 2)
    frame.restyle(week) { $0 = .dim }
    frame.cursor = nil
    frame.clear(layout.margin)
    drawFrame(layout.box, title: form.isNew ? " Add post " : " Edit post ", &frame)
    var row = layout.box.row + 1
    for field in [EditForm.Field.title, .date, .time] {
      drawLine(field, form, layout, row: row, &frame)
      row += 1
      row += drawError(field, form, layout, row: row, &frame)
    }
    drawWeekWords(form, model, row: row, layout, &frame)
    row += 2
    drawLabel(.text, form, layout, row: row, &frame)
    row += 1
    row += drawError(.text, form, layout, row: row, &frame)
    drawText(form, layout, model, &frame)
  }

  private static func drawFrame(
    _ box: Rect,
    title: String,
    _ frame: inout Frame
  ) {
    for row in [box.row, box.row + box.rows - 1] {
      frame.rule(row: row, columns: box.columnRange)
    }
    for column in [box.column, box.column + box.columns - 1] {
      frame.rule(column: column, rows: box.row + 1..<max(box.row + 1, box.row + box.rows - 1))
    }
    frame.write(title, row: box.row, column: box.column + 3, style: .bold)
  }

  private static func drawLabel(
    _ field: EditForm.Field,
    _ form: EditForm,
    _ layout: FormLayout,
    row: Int,
    _ frame: inout Frame
  ) {
    let style: Style = form.field == field ? .bold : .dim
    frame.write(field.label, row: row, column: layout.box.column + 2, style: style)
  }

  private static func drawLine(
    _ field: EditForm.Field,
    _ form: EditForm,
    _ layout: FormLayout,
    row: Int,
    _ frame: inout Frame
  ) {
    drawLabel(field, form, layout, row: row, &frame)
    LineField.draw(
      form[field],
      row: row,
      column: layout.fieldColumn,
      columns: layout.fieldColumns,
      hasFocus: form.field == field,
      &frame
    )
    let hint: String? =
      switch field {
      case .date where form[field].isEmpty: "no date: an idea; 2026-11-24, fri, +2d"
      case .time where form[field].isEmpty: "no time of day; 9:30"
      default: nil
      }
    if let hint {
      frame.write(
        hint,
        row: row,
        column: layout.fieldColumn + 1,
        width: layout.fieldColumns - 1,
        style: .dim
      )
    }
  }

  /// Writes what is wrong under its field.
  ///
  /// - Returns: How many rows it took.
  private static func drawError(
    _ field: EditForm.Field,
    _ form: EditForm,
    _ layout: FormLayout,
    row: Int,
    _ frame: inout Frame
  ) -> Int {
    guard layout.fieldsInError.contains(field), let error = form.errors[field] else { return 0 }
    frame.writeCut(
      error,
      row: row,
      column: layout.fieldColumn,
      width: layout.fieldColumns,
      style: Palette.flag
    )
    return 1
  }

  /// The day in words, so that a typed date can be checked at a glance.
  private static func drawWeekWords(
    _ form: EditForm,
    _ model: Model,
    row: Int,
    _ layout: FormLayout,
    _ frame: inout Frame
  ) {
    guard let day = Day(form[.date].text) else { return }
    let week = Week(showing: day, startingOn: model.plan.settings.weekStart)
    let words = "\(day.weekday.name.capitalizedFirst), week \(week.number)"
    frame.write(
      words,
      row: row,
      column: layout.fieldColumn,
      width: layout.fieldColumns,
      style: .dim
    )
  }

  private static func drawText(
    _ form: EditForm,
    _ layout: FormLayout,
    _ model: Model,
    _ frame: inout Frame
  ) {
    let editor = form[.text]
    let text = TextLayout(editor.characters, columns: layout.textColumns)
    let point = text.point(of: editor.cursor)
    let first = max(0, point.row - layout.textRows + 1)
    let column = layout.box.column + 2
    for row in first..<min(text.rows.count, first + layout.textRows) {
      frame.write(
        text.text(of: row),
        row: layout.textTop + row - first,
        column: column,
        width: layout.textColumns + 1
      )
    }
    if form.field == .text {
      frame.cursor = Point(row: layout.textTop + point.row - first, column: column + point.column)
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
