package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PROMISES 2, secrets in URLs. */
class SecretsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          https://ann:pw@tea.example/a https://***@tea.example/a
          https://ann@tea.example?x=a@b https://***@tea.example?x=a@b
          https://a/?token=1&x=2 https://a/?token=***&x=2
          https://a/?TOKEN=1 https://a/?TOKEN=***
          https://a/?access_token=1;id=2 https://a/?access_token=***;id=2
          https://a/?x=1&amp;sig=2 https://a/?x=1&amp;sig=***
          https://a/?X-Amz-Signature=1&X-Amz-Date=2 https://a/?X-Amz-Signature=***&X-Amz-Date=***
          https://a/?%74oken=1 https://a/?%74oken=***
          https://a/#/in?code=1&x=2 https://a/#/in?code=***&x=2
          https://a/#access_token=1 https://a/#access_token=***
          https://a/?key= https://a/?key=
          https://a/?keyword=tea&monkey=1&author=x https://a/?keyword=tea&monkey=1&author=x
          https://a/@ann/post https://a/@ann/post
          ann@tea.example ann@tea.example
          """)
  void whatOpensDoorsIsMasked(String url, String masked) {
    assertThat(Secrets.mask(url)).isEqualTo(masked);
    assertThat(Secrets.isIn(url)).isEqualTo(!url.equals(masked));
    assertThat(Secrets.mask(masked)).isEqualTo(masked);
  }
}
