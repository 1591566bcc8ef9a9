namespace Interdict.Sources.Tests;

/// <summary>Files of departments of the United States, and of other states.</summary>
internal static partial class SmallFiles
{
    public const string Rule = """
        <?xml version="1.0" encoding="UTF-8"?>
        <RULE>
          <PREAMB><AGENCY TYPE="S">DEPARTMENT OF COMMERCE</AGENCY><SUBAGY>Bureau of Industry and Security</SUBAGY><SUBJECT>Additions, Revisions and Removals</SUBJECT>
            <SUM><HD SOURCE="HED">SUMMARY:</HD><P>It amends the Entity List.</P></SUM><EFFDATE><HD SOURCE="HED">DATES:</HD><P>This rule is effective February 24, 2026.</P></EFFDATE></PREAMB>
          <SUPLINF><P>The ERC determined to add North <PRTPAGE P="901"/> Works Co., Ltd. to the Entity List. These additions are based on something.</P>
            <P>The ERC determined to remove Old Works, under the destination of France, because it asked.</P>
            <REGTEXT TITLE="15" PART="744"><AMDPAR>2. Supplement No. 4 to part 744 is amended:</AMDPAR>
              <AMDPAR>a. Under CHINA, PEOPLE'S REPUBLIC OF, by adding, in alphabetical order, an entry for “North Works Co., Ltd.”, and by revising the entry for “South Works”;</AMDPAR>
              <AMDPAR>b. Under FRANCE, by removing the entry for “Old Works”;<PRTPAGE P="902"/></AMDPAR>
              <AMDPAR>c. Under KENYA, by revising the entry for “Unprinted Works”.</AMDPAR>
              <GPOTABLE COLS="5"><BOXHD><CHED H="1"> </CHED></BOXHD>
                <ROW><ENT I="25">Country</ENT><ENT>Entity</ENT><ENT>License<LI>requirement</LI></ENT><ENT>License<LI>review policy</LI></ENT><ENT><E T="02">Federal Register</E> citation</ENT></ROW>
                <ROW><ENT I="01">CHINA, PEOPLE'S REPUBLIC OF</ENT><ENT A="03">  *   *   *</ENT></ROW>
                <ROW><ENT I="22"> </ENT><ENT>North Works Co., Ltd., a.k.a., the following one alias:<LI>—NWC.</LI><LI>1 Pier Road, Wuhan, China.</LI></ENT><ENT>For all items subject to the EAR. (See §§ 734.9(g),<SU>3</SU> 744.21(b) of the EAR)</ENT><ENT>Policy of denial</ENT><ENT>91 FR [INSERT FR PAGE NUMBER AND 2/27/2026].</ENT></ROW>
                <ROW><ENT I="22"> </ENT><ENT>South Works,<PRTPAGE P="903"/> 2 Pier Road, Wuhan, China.</ENT><ENT>For all items subject to the EAR. (See § 744.11 of the EAR)</ENT><ENT>Presumption of denial</ENT><ENT>80 FR 100, 1/5/15. 91 FR [INSERT FR PAGE NUMBER AND 2/27/2026].</ENT></ROW>
              </GPOTABLE></REGTEXT></SUPLINF>
          <FRDOC>[FR Doc. 2026-00901 Filed 2-24-26; 8:45 am]</FRDOC>
        </RULE>
        """;

    public const string RuleApi = """{"document_number":"2026-00901","title":"Rule","type":"Rule","abstract":"Short.","agencies":[{"name":"Commerce Department"},{"name":"Industry and Security Bureau"}],"citation":"91 FR 900","start_page":900,"end_page":904,"volume":91,"publication_date":"2026-02-27","effective_on":"2026-02-24","html_url":"https://www.federalregister.gov/d/2026-00901"}""";

    public const string Uflpa = """
        <!DOCTYPE html><html><head><script>document.write('<table><tr><td>evil</td><td>1</td></tr></table>')</script></head><body>
        <table><tr><td>menu</td><td>x</td></tr></table>
        <p>A list of entities</p><p>Section 2(d)(2)(B)(i)</p>
        <table><tr><th>Name of Entity</th><th>Effective Date</th></tr>
        <tr><td>North Corps (including two aliases: NC; and Corps (North)) and its subordinate and affiliated entities</td><td>June 21, 2022</td></tr>
        <tr><td>Silicon (Shanshan) Co., Ltd., and Subsidiaries</td><td>June 31, 2022</td></tr><tr><td></td><td>June 21, 2022</td></tr></table>
        <p>Section 2(d)(2)(B)(v)</p>
        <table><tr><th>Entity Name</th><th>Effective Date</th></tr>
        <tr><td>North Corps (NCX) and its subordinate and affiliated entities</td><td>June 1, 2022</td></tr>
        <tr><td>Green Co. (also known as GC; and Greenery Co. Ltd. and formerly known as Old Co., Ltd.; and Older Co. and Oldest Co.)</td><td>January 15, 2025</td></tr></table>
        </body></html>
        """;

    public const string ChineseMilitary = """
        Name,Clean Name,Alias,Previous Name,Parent Name,Note,Start date,End date,Source Url
        North Works Ltd. (NW)*,North Works Ltd.,NW; Nord,Old Works,North Holding,a note,2021-06-03,2025-01-07,https://media.defense.gov/x
        ,,,,,,2021-06-03,,

        """;

    public const string Covered = """
        covered_equipment_or_services,date_of_inclusion_on_covered_list
        "Telecommunications equipment produced by North Technologies Company, including services provided by such entity or using such equipment.","March 12, 2021"
        "Security products supplied, directly or indirectly, by AO North Lab or any of its predecessors.","March 25, 2022"
        "Services provided by North Networks Corp and its wholly-owned subsidiary NorNet (USA) LLC subject to section 214 of the Act.","someday"
        "Routers produced in a foreign country, except some.","March 23, 2026"

        """;

    public const string Debarred = """
        Party Name,Date Of Birth,Federal Register Notice,Notice Date,Corrected Notice,Corrected Notice Date
        "Roe, Jane","November, 1975",83 FR 18112,"April 25, 2018",84 FR 100,1/2/2019
        North Trade Inc.,,67 FR 10033,2002-03-05,,
        ,,67 FR 10033,2002-03-05,,

        """;

    public const string Seco = """
        <?xml version="1.0" encoding="UTF-8"?>
        <swiss-sanctions-list date="2026-03-02" list-type="full-without-historical-data">
          <sanctions-program ssid="1"><program-key lang="eng">North</program-key><program-name lang="ger">Nord</program-name><program-name lang="eng">Ordinance on North</program-name><sanctions-set ssid="11" lang="eng">Art. 2</sanctions-set></sanctions-program>
          <target ssid="901" sanctions-set-id="11"><foreign-identifier>QDi.901</foreign-identifier>
            <individual sex="male"><identity ssid="5" main="true">
              <name ssid="6" name-type="alias" quality="low" lang="eng"><name-part ssid="1" order="1" name-part-type="whole-name"><value>Owl</value></name-part></name>
              <name ssid="7" name-type="primary-name" quality="good"><name-part ssid="2" order="2" name-part-type="family-name"><value>Roe</value><spelling-variant lang="rus" script="Cyrl">Ро</spelling-variant></name-part><name-part ssid="3" order="1" name-part-type="given-name"><value>John</value><spelling-variant lang="rus" script="Cyrl">Джон</spelling-variant><spelling-variant script="Latn">Jon</spelling-variant></name-part><name-part order="3" name-part-type="title"><value>Dr.</value></name-part></name>
              <day-month-year ssid="8" day="3" month="2" year="1960" quality="circa"/><nationality ssid="9"><country iso-code="NO">Norway</country></nationality><place-of-birth ssid="10" place-id="21"/>
              <address ssid="12" place-id="21" main="true"><address-details>1 Rd</address-details><zip-code>0150</zip-code><remarks>old</remarks></address>
              <identification-document ssid="13" document-type="passport"><number>A1</number><issuer code="NO">Norway</issuer><date-of-issue>2001</date-of-issue></identification-document>
            </identity><justification ssid="14">He did it.</justification><other-information ssid="15">Tall.</other-information><relation ssid="16" target-id="902" relation-type="brother"/></individual>
            <modification modification-type="listed" enactment-date="2014-03-01" publication-date="2014-03-02" effective-date="2014-03-03"/><modification modification-type="amended" publication-date="2015-13-01" effective-date=""/>
          </target>
          <target ssid="902"><sanctions-set-id>11</sanctions-set-id><entity><identity main="true"><name name-type="primary-name" quality="good"><name-part order="1" name-part-type="whole-name"><value>North Works</value></name-part></name></identity></entity>
            <modification modification-type="listed" effective-date="2014-03-03"/><modification modification-type="de-listed" effective-date="2020-01-01"/></target>
          <target ssid="903"><entity><mystery>x</mystery></entity></target>
          <place ssid="21"><location>Oslo</location><area>Viken</area><country iso-code="NO">Norway</country></place>
        </swiss-sanctions-list>
        """;

    public const string Sema = """
        <?xml version="1.0" encoding="utf-8"?>
        <data-set>
          <record><Country>Russia / Russie</Country><LastName>Roe</LastName><GivenName>Jane</GivenName><DateOfBirth>03-02-1960</DateOfBirth><Schedule>1, Part 1</Schedule><Item>7</Item><Aliases>Jane Ro; J. Roe</Aliases><DateOfListing>2022-02-24</DateOfListing></record>
          <record><Country>Belarus / Bélarus</Country><EntityOrShip>North Works / Ouvrages du Nord</EntityOrShip><Schedule>1</Schedule><Item>8</Item><DateOfListing>yesterday</DateOfListing></record>
          <record><Country>Russia / Russie</Country><EntityOrShip>SEA STAR</EntityOrShip><ShipIMONumber>8404991</ShipIMONumber><Schedule>N/A</Schedule><Smell>salt</Smell></record>
          <record><Country>Russia / Russie</Country></record>
        </data-set>
        """;

    public const string Nonproliferation = """
        {"list_id":"state-nonproliferation","source_file":"x.pdf","count":4,"entities":[
          {"name":"North Works (NW)","aliases":["Nord Works","NWC"],"country":"Iran","address":null,"status":null,"effective_date":"2020-09-23","federal_register":"Vol. 85, No. 193, 10/05/20, Federal Register","notes":"Authority: Iran, North Korea, and Syria Nonproliferation Act Sanctions (INKSNA); imposed 9/23/2020; status: Expired 09/23/2022; Vol. 85, No. 193, 10/05/20, Federal Register | Authority: Missile Sanctions laws; imposed 4/6/2000; status: Expired on 04/06/02; Vol. 65, No. 73, 04/14/00, Federal Register | Designation includes any successor"},
          {"name":"Jane Roe","aliases":[],"country":"Jordan","effective_date":"2003-08-07","notes":"Authority: CBW Act; imposed 8/7/2003; status: Active; Vol. 68 | Authority: Iran-Iraq Arms Nonpro Act of 1992; imposed 2/13/2003; status: Expired on 02/13/05; Vol. 68"},
          {"name":"South Plant","aliases":[],"country":null,"effective_date":"1999-11-17","notes":"Authority: Transfer of Lethal Military Equipment; imposed 11/17/1999; status: Procurement ban ended 02/03, all other sanctions remain; Vol. 64","rank":3},
          {"name":"","aliases":[]}]}
        """;
}
