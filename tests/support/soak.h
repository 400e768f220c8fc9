#pragma once
// One test program for the suite and for the soak: how many rounds it makes, by which seed, and what came of them.
//
//   AICMO_SOAK=1             the full numbers of the reliability goals
//   AICMO_SOAK_<NAME>=n      this number alone, whatever the mode
//   AICMO_SOAK_TABLE=FILE    each row of the closing table is appended to it
//   AICMO_TEST_SEED=n        repeats a sequence, as far as two machines can be made to agree

#include <QElapsedTimer>
#include <QString>

namespace aicmo::test {

/// AICMO_SOAK_<name>, else `full` in a soak and `suite` in the suite.
[[nodiscard]] int rounds(const char* name, int suite, int full);
/// AICMO_TEST_SEED or a fresh one; printed either way.
[[nodiscard]] quint32 testSeed();

/// One row of the closing table. The seconds run from its construction.
struct SoakRow {
    explicit SoakRow(QString rowName, quint32 rowSeed) : name(std::move(rowName)), seed(rowSeed) { clock.start(); }
    QString name;
    quint32 seed = 0;
    int items = 0, kills = 0, doubts = 0, lost = 0, twice = 0, falselySent = 0, resendable = 0;
    QElapsedTimer clock;

    /// Prints it, and adds it to the table.
    void tell() const;
    /// "" when the four zeros are zeros.
    [[nodiscard]] QString broken() const;
};

}  // namespace aicmo::test
