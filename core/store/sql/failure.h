#pragma once
// Inside this room an error travels as a Failure; `guarded` turns it into a value at the border, so that nothing is
// thrown past it and no return code is overlooked.

#include <exception>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

#include "core/base/result.h"
#include "core/base/words.h"

namespace aicmo::sql {

class Failure final : public std::exception {
  public:
    explicit Failure(Error error, bool constraint = false) : error_(std::move(error)), constraint_(constraint) {}
    Failure(ErrorKind kind, std::string message, std::string place = {}, std::string advice = {})
        : error_{kind, std::move(message), std::move(place), std::move(advice)} {}

    [[nodiscard]] const char* what() const noexcept override { return error_.message.c_str(); }
    [[nodiscard]] const Error& error() const { return error_; }
    /// The database's own rules (unique index, trigger) said no.
    [[nodiscard]] bool constraint() const { return constraint_; }

  private:
    Error error_;
    bool constraint_ = false;
};

/// What to do when a disk is full.
inline constexpr const char* fullAdvice = phrase("free some space and do the same again; what was stored is whole");
/// Whether this errno says that no space is left.
[[nodiscard]] bool isFull(int errnoValue);
/// The Failure for a failed call of the operating system.
[[nodiscard]] Failure systemFailure(int errnoValue, const std::string& doing, const std::string& file);

/// Runs `body` and gives its value, or the error it failed with.
template <class Body>
[[nodiscard]] auto guarded(Body&& body) -> Result<std::invoke_result_t<Body>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Body>>) {
            std::forward<Body>(body)();
            return {};
        } else {
            return std::forward<Body>(body)();
        }
    } catch (const Failure& failure) {
        return fail(failure.error());
    } catch (const std::bad_alloc&) {
        return fail(ErrorKind::Internal, "not enough memory");
    } catch (const std::exception& error) {
        return fail(ErrorKind::Internal, error.what());
    }
}

}  // namespace aicmo::sql
