#include "core/document/pptx/workbook.h"

#include <algorithm>
#include <xlsxwriter.h>

#include <QFile>

#include "core/base/text.h"
#include "core/document/xml_text.h"

namespace aicmo::document::pptx {
namespace {

std::string columnName(std::size_t index) { return std::string(1, static_cast<char>('A' + index % 26)); }

/// Valid text within Excel's limit of a cell, 32,767 UTF-16 units, in one line.
std::string plain(const std::string& text) {
    constexpr std::size_t mostBytes = 8000;
    std::string out = withoutForbidden(std::string(beginningOf(text, mostBytes)));
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

lxw_error fill(lxw_workbook* book, const ChartData& data) {
    lxw_worksheet* sheet = workbook_add_worksheet(book, data.sheet.c_str());
    if (sheet == nullptr) {
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    }
    lxw_error worst = worksheet_set_column(sheet, 0, 0, 18, nullptr);
    const auto note = [&worst](lxw_error error) { worst = error == LXW_NO_ERROR ? worst : error; };
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        note(worksheet_write_string(sheet, static_cast<lxw_row_t>(i + 1), 0, plain(data.categories[i]).c_str(),
                                    nullptr));
    }
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        const auto column = static_cast<lxw_col_t>(s + 1);
        lxw_format* format = workbook_add_format(book);
        format_set_num_format(format, data.series[s].format.c_str());
        note(worksheet_write_string(sheet, 0, column, plain(data.series[s].name).c_str(), nullptr));
        for (std::size_t i = 0; i < data.series[s].values.size(); ++i) {
            if (const auto value = data.series[s].values[i]) {
                note(worksheet_write_number(sheet, static_cast<lxw_row_t>(i + 1), column, *value, format));
            }
        }
    }
    return worst;
}

}  // namespace

std::string valuesReference(const ChartData& data, std::size_t index) {
    const std::string column = columnName(index + 1);
    return data.sheet + "!$" + column + "$2:$" + column + "$" + std::to_string(data.categories.size() + 1);
}

std::string nameReference(const ChartData& data, std::size_t index) {
    return data.sheet + "!$" + columnName(index + 1) + "$1";
}

std::string categoriesReference(const ChartData& data) {
    return data.sheet + "!$A$2:$A$" + std::to_string(data.categories.size() + 1);
}

Result<std::string> WorkbookWriter::write(const ChartData& data, long long secondsSinceEpoch) const {
    if (!folder_.isValid()) {
        return fail(ErrorKind::Io, "a temporary folder for the charts' workbooks cannot be made",
                    folder_.errorString().toStdString());
    }
    const std::string path = folder_.filePath("chart.xlsx").toStdString();
    std::string temporary = folder_.path().toStdString();
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
    if (book == nullptr) {
        return fail(ErrorKind::Io, "the workbook of a chart cannot be made");
    }
    lxw_doc_properties properties{};
    // 0 would mean now to libxlsxwriter.
    properties.created = static_cast<time_t>(std::max(1LL, secondsSinceEpoch));
    const lxw_error described = workbook_set_properties(book, &properties);
    const lxw_error filled = described == LXW_NO_ERROR ? fill(book, data) : described;
    const lxw_error closed = workbook_close(book);
    if (filled != LXW_NO_ERROR || closed != LXW_NO_ERROR) {
        const lxw_error worst = filled != LXW_NO_ERROR ? filled : closed;
        return fail(ErrorKind::Io, std::string("the workbook of a chart cannot be written: ") + lxw_strerror(worst));
    }
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Io, "the workbook of a chart cannot be read: " + file.errorString().toStdString());
    }
    return file.readAll().toStdString();
}

}  // namespace aicmo::document::pptx
