namespace Interdict.Tests.Tables;

public sealed class OrganizationTableTests
{
    private static readonly TableFile Legal = TableFile.Read("legal-forms.txt");
    private static readonly TableFile Words = TableFile.Read("words.txt");
    private static readonly TableFile Places = TableFile.Read("places.txt");

    [Theory]
    [InlineData("llc", "ooo", "limited liability company", "общество с ограниченной ответственностью", "obshchestvo s ogranichennoi otvetstvennostyu", "obschestvo s ogranichennoy otvetstvennostyu")]
    [InlineData("jsc", "ao", "joint stock company", "aktsionernoe obshchestvo", "акционерное общество")]
    [InlineData("ojsc", "oao", "open joint stock company", "otkrytoe aktsionernoe obshchestvo")]
    [InlineData("co ltd", "有限公司", "有限责任公司", "youxian gongsi")]
    [InlineData("doo", "d o o", "доо")]
    [InlineData("ltd", "limited")]
    [InlineData("fsue", "fgup", "федеральное государственное унитарное предприятие")]
    public void One_legal_form_has_one_class_however_written(params string[] forms) =>
        Assert.Single(forms.Select(f => Legal.ClassOf(f, 2)).Distinct());

    [Theory]
    [InlineData("llc", "jsc")]
    [InlineData("jsc", "pjsc")]
    [InlineData("gmbh", "ag")]
    [InlineData("ltd", "plc")]
    public void Two_legal_forms_have_two_classes(string one, string other) => Assert.NotEqual(Legal.ClassOf(one, 2), Legal.ClassOf(other, 2));

    [Fact]
    public void A_family_is_one_of_eight() =>
        Assert.All(Legal.Rows, r => Assert.Contains(r[1], (string[])["limited", "stock", "partnership", "sole", "foundation", "cooperative", "state", "generic"]));

    [Theory]
    [InlineData("technology", "technologies", "tech", "tekhnologii", "технологии", "技术", "科技")]
    [InlineData("plant", "factory", "zavod", "завод", "厂")]
    [InlineData("institute", "institut", "instituta", "институт", "研究所")]
    [InlineData("trading", "trade", "torgovaya", "ticaret", "贸易")]
    [InlineData("research", "issledovatelskiy", "issledovatelskii", "исследовательский")]
    public void Translations_and_inflections_of_a_word_share_a_class(params string[] forms) =>
        Assert.Single(forms.Select(f => Words.ClassOf(f, 2)).Distinct());

    [Theory]
    [InlineData("province", "county")]
    [InlineData("prefecture", "city")]
    [InlineData("import", "export")]
    [InlineData("north", "south")]
    [InlineData("first", "second")]
    public void Different_words_have_different_classes(string one, string other) => Assert.NotEqual(Words.ClassOf(one, 2), Words.ClassOf(other, 2));

    [Fact]
    public void A_role_is_one_of_five() => Assert.All(Words.Rows, r => Assert.Contains(r[1], (string[])["org", "activity", "quality", "name", "number"]));

    [Theory]
    [InlineData("karamay", "kelamayi", "qaramay", "克拉玛依")]
    [InlineData("hotan", "hetian", "khotan", "和田")]
    [InlineData("kashgar", "kashi", "qeshqer", "喀什")]
    [InlineData("urumqi", "wulumuqi", "urumchi", "乌鲁木齐")]
    [InlineData("china", "chinese", "prc", "中国", "китай")]
    [InlineData("russia", "russian", "россия")]
    [InlineData("beijing", "peking", "北京")]
    public void Every_spelling_of_a_place_is_in_one_row(params string[] forms) =>
        Assert.Single(forms.Select(f => Places.ClassOf(f, 2)).Distinct());

    [Fact]
    public void A_place_has_a_country_code_and_is_its_own_first_form() =>
        Assert.All(Places.Rows, r =>
        {
            Assert.Matches("^([A-Z]{2}|-)$", r[1]);
            Assert.Equal(r[0], TableFile.Forms(r, 2)[0]);
        });
}
