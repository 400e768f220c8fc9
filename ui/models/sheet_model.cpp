#include "ui/models/sheet_model.h"

#include <QCoreApplication>

#include "ui/widgets/format.h"

namespace aicmo::ui {

namespace {
constexpr int mostKilobytes = 48 * 1024;
}

QString sheetName(SheetKind kind, int index, int count) {
    const char* text = kind == SheetKind::Page ? QT_TRANSLATE_NOOP("Sheets", "Page %1 of %2")
                                               : QT_TRANSLATE_NOOP("Sheets", "Slide %1 of %2");
    return QCoreApplication::translate("Sheets", text).arg(number(index + 1), number(count));
}

SheetModel::SheetModel(Jobs& jobs, SheetKind kind, int height, QObject* parent)
    : QAbstractListModel(parent), jobs_(jobs), kind_(kind), height_(height), pictures_(mostKilobytes) {}

void SheetModel::setSource(std::shared_ptr<const SheetSource> source, qreal ratio) {
    beginResetModel();
    work_.cancel();
    painting_ = false;
    pictures_.clear();
    wanted_.clear();
    failed_.clear();
    source_ = std::move(source);
    ratio_ = ratio;
    count_ = source_ ? source_->count() : 0;
    const QSizeF first = count_ > 0 ? source_->size(0) : QSizeF(1, 1);
    constexpr int widest = 400;
    const int width = static_cast<int>(std::lround(height_ * first.width() / std::max(first.height(), 1.0)));
    sheetSize_ = QSize(std::clamp(width, 16, widest), height_);
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count_; }

QVariant SheetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole: return number(index.row() + 1);
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole: return sheetName(kind_, index.row(), count_);
        default: return {};
    }
}

void SheetModel::want(const QList<int>& indices) {
    wanted_.clear();
    for (const int index : indices) {
        if (!pictures_.contains(index) && !failed_.contains(index)) {
            wanted_.append(index);
        }
    }
    paintNext();
}

void SheetModel::paintNext() {
    if (painting_ || wanted_.isEmpty() || !source_) {
        return;
    }
    painting_ = true;
    const int index = wanted_.takeFirst();
    work_.run(
        jobs_, this,
        [source = source_, index, room = QSizeF(sheetSize_) * ratio_](const std::stop_token&) {
            const QSize pixels = source->size(index).scaled(room, Qt::KeepAspectRatio).toSize();
            return source->paint(index, pixels.expandedTo({16, 16}));
        },
        [this, index](QImage image) {
            painting_ = false;
            if (image.isNull()) {
                failed_.insert(index);
            } else {
                image.setDevicePixelRatio(ratio_);
                const auto kilobytes = static_cast<int>(image.sizeInBytes() / 1024) + 1;
                pictures_.insert(index, new QPixmap(QPixmap::fromImage(std::move(image))), kilobytes);
            }
            const QModelIndex changed = this->index(index);
            emit dataChanged(changed, changed, {Qt::DecorationRole});
            paintNext();
        });
}

}  // namespace aicmo::ui
