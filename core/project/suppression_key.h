#pragma once
// One form for one mailbox or domain, whoever writes it.

#include <string>
#include <string_view>

namespace aicmo {

/// "Anna@BÜCHER.example " and "anna@xn--bcher-kva.example" both give the latter: ASCII letters in lower case, the
/// domain as A-labels (RFC 5891, UTS #46). The same for "@domain". The local part keeps what stands after a '+'. A
/// domain that IDNA refuses stays as it is.
[[nodiscard]] std::string suppressionKey(std::string_view addressOrDomain);

/// The domain of an address, ASCII letters in lower case; empty when it has none.
[[nodiscard]] std::string domainOf(std::string_view address);

}  // namespace aicmo
